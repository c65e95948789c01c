@org.jspecify.annotations.NullMarked
package kutip.article;
