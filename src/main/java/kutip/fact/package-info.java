/** Facts: the events that claims are about, with their conflicts and checks. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Facts")
package kutip.fact;
