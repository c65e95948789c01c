package kutip.review;

import kutip.article.Article;
import kutip.claim.Claim;
import kutip.claim.Reading;

/**
 * A claim that waits for its second reader.
 *
 * @param shown what the first reader was shown, before any correction
 */
public record SecondItem(Claim claim, Article article, Reading shown) {}
