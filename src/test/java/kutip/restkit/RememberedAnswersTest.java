package kutip.restkit;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.FilterChain;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import java.util.concurrent.atomic.AtomicLong;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;
import org.springframework.security.authentication.UsernamePasswordAuthenticationToken;
import org.springframework.security.core.authority.SimpleGrantedAuthority;

class RememberedAnswersTest {

  private final AtomicLong commits = new AtomicLong();
  private final RememberedAnswers filter = new RememberedAnswers(commits::get);
  private int made;
  private int status = 200;

  private MockHttpServletResponse ask(String query, String role, String known) throws Exception {
    MockHttpServletRequest request = new MockHttpServletRequest("GET", "/api/v1/facts");
    request.setQueryString(query);
    request.setUserPrincipal(
        new UsernamePasswordAuthenticationToken(
            "ana", "", List.of(new SimpleGrantedAuthority(role))));
    if (!known.isEmpty()) {
      request.addHeader("If-None-Match", known);
    }
    MockHttpServletResponse response = new MockHttpServletResponse();
    FilterChain chain =
        (asked, answer) -> {
          assertThat(((HttpServletRequest) asked).getHeader("If-None-Match")).isNull();
          HttpServletResponse answered = (HttpServletResponse) answer;
          made++;
          answered.setStatus(status);
          answered.setHeader("ETag", "\"" + made + "\"");
          answered.setContentType("application/json");
          answered.getOutputStream().print("{\"made\":" + made + "}");
        };
    filter.doFilter(request, response, chain);
    return response;
  }

  @Test
  void aQuestionAskedAgainIsAnsweredFromMemory() throws Exception {
    ask("limit=1", "VIEWER", "");
    MockHttpServletResponse again = ask("limit=1", "VIEWER", "");

    assertThat(again.getContentAsString()).isEqualTo("{\"made\":1}");
    assertThat(again.getContentType()).isEqualTo("application/json");
    assertThat(again.getHeader("ETag")).isEqualTo("\"1\"");
    assertThat(made).isEqualTo(1);
  }

  @Test
  void anotherQuestionRoleOrCommitIsAnsweredAnew() throws Exception {
    ask("limit=1", "VIEWER", "");
    ask("limit=2", "VIEWER", "");
    ask("limit=1", "ADMINISTRATOR", "");
    commits.incrementAndGet();
    ask("limit=1", "VIEWER", "");

    assertThat(made).isEqualTo(4);
  }

  @Test
  void whoeverKnowsTheAnswerIsOnlyToldThatItStillHolds() throws Exception {
    MockHttpServletResponse first = ask("limit=1", "VIEWER", "\"1\"");
    MockHttpServletResponse again = ask("limit=1", "VIEWER", "\"1\"");

    for (MockHttpServletResponse answer : List.of(first, again)) {
      assertThat(answer.getStatus()).isEqualTo(304);
      assertThat(answer.getContentAsString()).isEmpty();
    }
    assertThat(ask("limit=1", "VIEWER", "\"0\"").getStatus()).isEqualTo(200);
    assertThat(made).isEqualTo(1);
  }

  @Test
  void whatFailedIsAskedAgain() throws Exception {
    status = 400;
    ask("limit=x", "VIEWER", "");
    MockHttpServletResponse again = ask("limit=x", "VIEWER", "");

    assertThat(again.getStatus()).isEqualTo(400);
    assertThat(again.getContentAsString()).isEqualTo("{\"made\":2}");
  }
}
