/** Stores articles: their text exactly as read, once, with every place where it was seen. */
@org.jspecify.annotations.NullMarked
@org.springframework.modulith.ApplicationModule(displayName = "Articles")
package kutip.article;
