/** Parts that every page is made of: formats, badges, links, empty states. Knows no feature. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "uikit")
package kutip.uikit;
