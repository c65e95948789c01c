/** Tests of measuring claims against gold. */
@org.jspecify.annotations.NullMarked
package kutip.cli.evaluation;
