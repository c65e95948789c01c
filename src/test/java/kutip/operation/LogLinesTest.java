package kutip.operation;

import static org.assertj.core.api.Assertions.assertThat;

import ch.qos.logback.classic.Level;
import ch.qos.logback.classic.LoggerContext;
import ch.qos.logback.classic.spi.LoggingEvent;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.env.Environment;
import org.springframework.mock.env.MockEnvironment;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class LogLinesTest {

  private static String line(String format) {
    LoggerContext context = new LoggerContext();
    context.putObject(Environment.class.getName(), new MockEnvironment());
    LogLines lines = new LogLines();
    lines.setContext(context);
    lines.setFormat(format);
    lines.setPattern("[%X{request:-}] %msg%n");
    lines.start();
    LoggingEvent event =
        new LoggingEvent(
            "x",
            context.getLogger("kutip.fact.Rollups"),
            Level.ERROR,
            "said \"so\"\n{}",
            new IllegalStateException("why"),
            new Object[] {"twice"});
    event.setMDCPropertyMap(Map.of("request", "r-4711"));
    return new String(lines.encode(event), StandardCharsets.UTF_8);
  }

  @ParameterizedTest
  @ValueSource(strings = {"ecs", "logstash", "gelf"})
  void aNamedFormatMakesOneObjectALineWithTheRequestsId(String format) {
    String line = line(format);
    JsonNode said = JsonMapper.shared().readTree(line);

    assertThat(line.strip()).doesNotContain("\n");
    assertThat(said.toString()).contains("r-4711", "said \\\"so\\\"", "IllegalStateException");
    assertThat(said.has(format.equals("gelf") ? "_request" : "request")).isTrue();
  }

  @Test
  void withoutOneTheLineIsForPeople() {
    assertThat(line("")).startsWith("[r-4711] said \"so\"");
  }
}
