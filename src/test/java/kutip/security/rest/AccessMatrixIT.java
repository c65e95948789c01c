package kutip.security.rest;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import com.vaadin.flow.server.auth.AnonymousAllowed;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.net.http.HttpRequest;
import java.security.Principal;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import kutip.security.Needs;
import kutip.security.Role;
import kutip.testkit.Api;
import kutip.testkit.Api.Answer;
import kutip.testkit.ApiTest;
import kutip.testkit.Pages;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.DynamicTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.annotation.AnnotatedElementUtils;
import org.springframework.web.bind.annotation.RequestMethod;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/** Everyone at every door: made from the lists of addresses and pages as they are. */
@ApiTest
class AccessMatrixIT {

  /** Where those who have not signed in may look. */
  private static final Set<String> OPEN_PAGES = Set.of("login");

  @Autowired Api api;

  @Autowired
  @Qualifier("requestMappingHandlerMapping")
  RequestMappingHandlerMapping mapping;

  /** One address and the least role that its controller names. */
  private record Door(RequestMethod method, String path, @Nullable Role least) {

    String address() {
      return path.replaceAll("\\{content[^}]*}", "facts")
          .replaceAll("\\{format[^}]*}", "csv")
          .replaceAll("\\{\\w+(:[^}]*)?}", "0");
    }
  }

  private List<Door> doors() {
    List<Door> doors = new ArrayList<>();
    mapping
        .getHandlerMethods()
        .forEach((info, method) -> {
          if (ours(method)) {
            methods(info)
                .forEach(m ->
                    doors.add(
                        new Door(m, info.getPatternValues().iterator().next(), least(method))));
          }
        });
    return doors;
  }

  private static boolean ours(HandlerMethod method) {
    return method.getBeanType().getName().startsWith("kutip.")
        && !ErrorController.class.isAssignableFrom(method.getBeanType());
  }

  private static Stream<RequestMethod> methods(RequestMappingInfo info) {
    return info.getMethodsCondition().getMethods().stream();
  }

  private static @Nullable Role least(HandlerMethod method) {
    Needs needs = AnnotatedElementUtils.findMergedAnnotation(method.getMethod(), Needs.class);
    if (needs == null) {
      needs = AnnotatedElementUtils.findMergedAnnotation(method.getBeanType(), Needs.class);
    }
    return needs == null ? null : needs.value();
  }

  @Test
  void everyAddressNamesItsLeastRole() {
    assertThat(doors()).hasSizeGreaterThan(15).allMatch(door -> door.least() != null);
  }

  @Test
  void nothingIsWrittenByThoseWhoOnlyLook() {
    assertThat(doors())
        .filteredOn(door -> door.method() != RequestMethod.GET)
        // A draft or a bundle is sent to be checked; nothing of it is kept.
        .filteredOn(
            door -> !List.of("/api/v1/draft-checks", "/api/v1/bundle/check").contains(door.path()))
        .isNotEmpty()
        .noneMatch(door -> door.least() == Role.VIEWER);
  }

  @TestFactory
  Stream<DynamicTest> everyAddressLetsInWhomItNames() {
    return doors().stream()
        .filter(door -> door.path().startsWith("/api/v1"))
        .map(door -> DynamicTest.dynamicTest(door.method() + " " + door.path(), () -> check(door)));
  }

  private void check(Door door) {
    assertThat(ask(door, null).status()).as("anonymous").isEqualTo(401);
    for (Role role : Role.values()) {
      int status = ask(door, role).status();
      if (door.least() != null && role.includes(door.least())) {
        assertThat(status).as(role.key()).isNotIn(401, 403).isLessThan(500);
      } else {
        assertThat(status).as(role.key()).isEqualTo(403);
      }
    }
  }

  private Answer ask(Door door, @Nullable Role role) {
    HttpRequest.Builder request = api.request(door.address());
    if (role != null) {
      request.header("Authorization", "Bearer " + api.token(role));
    }
    if (door.method() != RequestMethod.GET) {
      String type = door.path().endsWith("stream") ? "application/x-ndjson" : "application/json";
      request.header("Content-Type", type);
    }
    return api.send(
        request.method(
            door.method().name(),
            door.method() == RequestMethod.GET
                ? HttpRequest.BodyPublishers.noBody()
                : HttpRequest.BodyPublishers.ofString("{}")));
  }

  @TestFactory
  Stream<DynamicTest> everyPageLetsInWhomItNames() {
    return Pages.routes().stream()
        .filter(page -> page.isAnnotationPresent(Route.class))
        .map(page -> DynamicTest.dynamicTest(page.getSimpleName(), () -> check(page)));
  }

  private void check(Class<?> page) {
    String path = page.getAnnotation(Route.class).value();
    boolean open = page.isAnnotationPresent(AnonymousAllowed.class);
    RolesAllowed some = page.getAnnotation(RolesAllowed.class);
    assertThat(open || some != null || page.isAnnotationPresent(PermitAll.class))
        .as("says who may see it")
        .isTrue();
    assertThat(open).as("open to all").isEqualTo(OPEN_PAGES.contains(path));
    AccessAnnotationChecker checker = new AccessAnnotationChecker();
    assertThat(checker.hasAccess(page, null, role -> false)).as("anonymous").isEqualTo(open);
    for (Role role : Role.values()) {
      boolean expected = some == null || List.of(some.value()).contains(role.name());
      Principal who = role::key;
      assertThat(checker.hasAccess(page, who, asked -> asked.equals(role.name())))
          .as(role.key())
          .isEqualTo(expected);
      if (expected && role != Role.ADMINISTRATOR && some != null) {
        assertThat(List.of(some.value())).as("includes the higher role").contains("ADMINISTRATOR");
      }
    }
    if (!open) {
      Answer answer = api.browser().get("/" + path.replaceAll(":\\w+(\\([^)]*\\))?", "0"));
      assertThat(answer.status()).isEqualTo(302);
      assertThat(answer.header("Location")).endsWith("/login");
    }
  }

  @Test
  void figuresOfTheServerAreForAdministratorsAndItsHealthForAll() {
    assertThat(api.send(api.request("/actuator/health").GET()).body())
        .isEqualTo("{\"groups\":[\"liveness\",\"readiness\"],\"status\":\"UP\"}");
    assertThat(api.send(api.request("/actuator/health/readiness").GET()).status()).isEqualTo(200);
    assertThat(api.send(api.request("/actuator/prometheus").GET()).status()).isEqualTo(401);
    assertThat(api.get(Role.ANALYST, "/actuator/prometheus").status()).isEqualTo(403);
    assertThat(api.get(Role.ADMINISTRATOR, "/actuator/prometheus").body())
        .contains("jvm_memory_used_bytes");
  }

  @Test
  void exportsAreForThoseWhoHaveSignedIn() {
    assertThat(api.browser().get("/export/facts.csv").status()).isEqualTo(302);
  }
}
