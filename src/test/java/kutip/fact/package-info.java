@org.jspecify.annotations.NullMarked
package kutip.fact;
