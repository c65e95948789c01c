/** Who may sign in, as what, and what each user prefers. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(
    allowedDependencies = {"shared", "uikit", "restkit"})
package kutip.security;
