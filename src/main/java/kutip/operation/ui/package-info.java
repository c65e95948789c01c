/** The page that shows administrators how the server is doing. */
@org.jspecify.annotations.NullMarked
package kutip.operation.ui;
