/** The page that takes articles in. */
@org.jspecify.annotations.NullMarked
package kutip.intake.ui;
