/** Tests of the commands as a user types them. */
@org.jspecify.annotations.NullMarked
package kutip.cli;
