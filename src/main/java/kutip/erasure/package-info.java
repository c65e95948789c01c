/** Removes articles and people for good, everywhere, on request and by rule, and says what went. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Erasure")
package kutip.erasure;
