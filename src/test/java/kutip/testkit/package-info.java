/** Builders and a database for tests, so that tests read aloud. */
@org.jspecify.annotations.NullMarked
package kutip.testkit;
