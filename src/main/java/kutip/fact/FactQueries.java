package kutip.fact;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import kutip.shared.ClaimId;
import kutip.shared.FactId;
import org.springframework.stereotype.Service;

/** Reads facts. */
@Service
public class FactQueries {

  /** A fact, also by the id of one that was merged into it. */
  public Optional<Fact> find(FactId id) {
    throw new UnsupportedOperationException();
  }

  public Optional<FactDetail> detail(FactId id) {
    throw new UnsupportedOperationException();
  }

  /** Details of several facts, in the order given, without one query for each. */
  public List<FactDetail> details(List<FactId> ids) {
    throw new UnsupportedOperationException();
  }

  public List<Fact> list(FactFilter filter, FactSort sort, int offset, int limit) {
    throw new UnsupportedOperationException();
  }

  public long count(FactFilter filter) {
    throw new UnsupportedOperationException();
  }

  /** The fact of each claim that has one. */
  public Map<ClaimId, FactId> ofClaims(Collection<ClaimId> claims) {
    throw new UnsupportedOperationException();
  }
}
