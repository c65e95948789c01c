package kutip.restkit;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.springframework.core.MethodParameter;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.method.HandlerMethod;

/** Knows which parameters each controller method takes. */
@Component
class QueryParts {

  private final Map<Class<?>, QueryPart<?>> byType = new HashMap<>();

  QueryParts(List<QueryPart<?>> parts) {
    parts.forEach(part -> byType.put(part.type(), part));
  }

  Optional<QueryPart<?>> of(Class<?> type) {
    return Optional.ofNullable(byType.get(type));
  }

  Set<Class<?>> types() {
    return byType.keySet();
  }

  List<QueryParameter> parameters(HandlerMethod method) {
    List<QueryParameter> all = new ArrayList<>();
    for (MethodParameter parameter : method.getMethodParameters()) {
      of(parameter.getParameterType()).ifPresent(part -> all.addAll(part.parameters()));
    }
    return all;
  }

  /** The parameters of an address, each of them one that the method takes, in an allowed form. */
  Map<String, List<String>> checked(HandlerMethod method, Map<String, String[]> given) {
    Map<String, QueryParameter> known =
        parameters(method).stream().collect(Collectors.toMap(QueryParameter::name, p -> p));
    Set<String> plain =
        Arrays.stream(method.getMethodParameters())
            .map(QueryParts::plainName)
            .collect(Collectors.toSet());
    Map<String, List<String>> checked = new LinkedHashMap<>();
    given.forEach((name, values) -> {
      QueryParameter parameter = known.get(name);
      if (parameter != null) {
        check(parameter, values);
      } else if (!plain.contains(name)) {
        throw ProblemException.invalid(name, "there is no such parameter here");
      }
      checked.put(name, List.of(values));
    });
    return checked;
  }

  private static String plainName(MethodParameter parameter) {
    RequestParam plain =
        AnnotatedElementUtils.findMergedAnnotation(parameter.getParameter(), RequestParam.class);
    return plain == null
        ? ""
        : plain.name().isEmpty() ? parameter.getParameter().getName() : plain.name();
  }

  private static void check(QueryParameter parameter, String[] values) {
    if (values.length > 1 && !parameter.repeated()) {
      throw ProblemException.invalid(parameter.name(), "given more than once");
    }
    if (values.length > 50) {
      throw ProblemException.invalid(parameter.name(), "given more than fifty times");
    }
    for (String value : values) {
      String fault = QueryForms.fault(parameter, value);
      if (fault != null) {
        throw ProblemException.invalid(parameter.name(), fault);
      }
    }
  }
}
