/** Holds the design's borders and house rules true. */
@org.jspecify.annotations.NullMarked
package kutip.architecture;
