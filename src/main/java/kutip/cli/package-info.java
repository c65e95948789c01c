/**
 * The commands: {@code serve} and everything that scripts call. Those that need no store start
 * without Spring.
 */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Command line")
package kutip.cli;
