/** Tests of the import page. */
@org.jspecify.annotations.NullMarked
package kutip.intake.ui;
