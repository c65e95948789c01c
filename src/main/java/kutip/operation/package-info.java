/** Looks after a whole store: backup, restore, and the move to another database. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Operation")
package kutip.operation;
