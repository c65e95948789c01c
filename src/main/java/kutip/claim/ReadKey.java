package kutip.claim;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.UUID;
import kutip.extraction.ExtractedClaim;
import kutip.shared.ArticleId;
import kutip.shared.ClaimSlots;
import kutip.shared.TextField;
import kutip.shared.TextSpan;

/** By what a claim is known again when its article is read another time. */
final class ReadKey {

  private ReadKey() {}

  /** Of article, field, span, kind and slots as read. */
  static UUID of(ArticleId article, ExtractedClaim claim) {
    return of(article, claim.field(), claim.span(), claim.slots());
  }

  static UUID of(ArticleId article, TextField field, TextSpan span, ClaimSlots slots) {
    return hash(
        article
            + "|"
            + field
            + "|"
            + span.start()
            + "|"
            + span.end()
            + "|"
            + slots.kind()
            + "|"
            + SlotText.all(slots));
  }

  /** Of the kind and the key slots. */
  static UUID ofSlots(ClaimSlots slots) {
    return hash(slots.kind() + "|" + SlotText.key(slots));
  }

  private static UUID hash(String text) {
    try {
      byte[] sum =
          MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8));
      ByteBuffer half = ByteBuffer.wrap(sum);
      return new UUID(half.getLong(), half.getLong());
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
