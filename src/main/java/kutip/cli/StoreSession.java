package kutip.cli;

import org.springframework.boot.Banner;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/** An open store without a web server, beside a running server if there is one. */
final class StoreSession implements AutoCloseable {

  /** What Vaadin starts only makes sense, and only works, with a web server. */
  private static final String WITHOUT_PAGES =
      "--spring.autoconfigure.exclude=com.vaadin.flow.spring.SpringBootAutoConfiguration"
          + ",com.vaadin.flow.spring.SpringSecurityAutoConfiguration"
          + ",com.vaadin.flow.spring.VaadinScopesConfig";

  private final ConfigurableApplicationContext context;

  private StoreSession(ConfigurableApplicationContext context) {
    this.context = context;
  }

  /**
   * Opens the store of a folder.
   *
   * @param application the class that Spring starts from
   */
  static StoreSession open(Class<?> application, DataFolder data) {
    return new StoreSession(
        new SpringApplicationBuilder(application)
            .web(WebApplicationType.NONE)
            .bannerMode(Banner.Mode.OFF)
            .logStartupInfo(false)
            .lazyInitialization(true)
            .run(data.arguments("--logging.level.root=warn", WITHOUT_PAGES)));
  }

  <T> T get(Class<T> type) {
    return context.getBean(type);
  }

  @Override
  public void close() {
    context.close();
  }
}
