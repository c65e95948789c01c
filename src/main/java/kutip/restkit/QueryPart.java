package kutip.restkit;

import java.util.List;
import java.util.Map;

/**
 * Several parameters of an address that a controller takes as one value: a bean of this type lets
 * controllers have an argument of {@link #type}.
 */
public interface QueryPart<T> {

  Class<T> type();

  /** Everything that it reads. */
  List<QueryParameter> parameters();

  /**
   * Reads the value; names, allowed values and forms are already checked.
   *
   * @throws ProblemException naming the parameter that is at fault
   */
  T read(Map<String, List<String>> query);
}
