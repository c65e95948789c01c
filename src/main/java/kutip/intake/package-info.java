/** Reads articles from files and hands them to the store; names what it refuses and why. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Intake")
package kutip.intake;
