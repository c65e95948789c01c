/** Charts: what to draw as a sealed specification, and the component that draws it. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.NamedInterface("chart")
package kutip.uikit.chart;
