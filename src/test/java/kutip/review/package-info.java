@org.jspecify.annotations.NullMarked
package kutip.review;
