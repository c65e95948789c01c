package kutip.review;

import kutip.claim.Reading;
import kutip.shared.ClaimSlots;
import kutip.shared.Modality;
import kutip.shared.PartialDate;
import kutip.shared.TextField;
import kutip.shared.TextSpan;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.json.JsonMapper;

/** What a claim says beside its slots, and where: kept with each decision. */
public record Beside(Modality modality, @Nullable String date, TextField field, TextSpan span) {

  private static final JsonMapper JSON = JsonMapper.builder().build();

  static Beside of(Reading reading) {
    PartialDate date = reading.date();
    return new Beside(
        reading.modality(), date == null ? null : date.toString(), reading.field(), reading.span());
  }

  Reading with(ClaimSlots slots) {
    return new Reading(slots, modality, date == null ? null : PartialDate.parse(date), field, span);
  }

  String toJson() {
    return JSON.writeValueAsString(this);
  }

  static @Nullable Beside ofJson(@Nullable String json) {
    return json == null ? null : JSON.readValue(json, Beside.class);
  }
}
