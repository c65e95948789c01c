/** Tests of charts. */
@org.jspecify.annotations.NullMarked
package kutip.uikit.chart;
