package kutip.restkit;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.util.List;
import org.springdoc.core.customizers.GlobalOperationCustomizer;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.stereotype.Component;
import org.springframework.web.method.HandlerMethod;

/** Writes into the document which parameters each operation takes. */
@Component
class Described implements GlobalOperationCustomizer {

  private final QueryParts parts;

  Described(QueryParts parts) {
    this.parts = parts;
    SpringDocUtils.getConfig().addRequestWrapperToIgnore(parts.types().toArray(Class<?>[]::new));
  }

  @Override
  public Operation customize(Operation operation, HandlerMethod method) {
    for (QueryParameter parameter : parts.parameters(method)) {
      operation.addParametersItem(
          new Parameter()
              .in("query")
              .name(parameter.name())
              .description(parameter.description())
              .required(false)
              .schema(schema(parameter)));
    }
    return operation;
  }

  private static Schema<?> schema(QueryParameter parameter) {
    Schema<?> one =
        switch (parameter.form()) {
          case TEXT -> text(parameter.values());
          case DAY -> new StringSchema().format("date").example("2025-06-30");
          case COUNT -> new IntegerSchema().format("int32");
        };
    return parameter.repeated() ? new ArraySchema().items(one) : one;
  }

  private static StringSchema text(List<String> values) {
    StringSchema text = new StringSchema();
    values.forEach(text::addEnumItem);
    return text;
  }
}
