/** Background work with progress that survives restarts: pause, resume, cancel, retry, history. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Jobs")
package kutip.job;
