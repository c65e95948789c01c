/** Tests of reading and importing articles. */
@org.jspecify.annotations.NullMarked
package kutip.intake;
