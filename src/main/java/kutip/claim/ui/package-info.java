/** The article page: its text with every claim where it stands. */
@org.jspecify.annotations.NullMarked
package kutip.claim.ui;
