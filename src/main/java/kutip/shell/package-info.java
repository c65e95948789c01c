/** The frame around every page: navigation, search, theme, language, and the pages for errors. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "security", "uikit", "uikit :: chart"})
package kutip.shell;
