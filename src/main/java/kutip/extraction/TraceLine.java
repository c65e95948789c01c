package kutip.extraction;

import kutip.shared.TextField;
import kutip.shared.TextSpan;

/**
 * Why a trigger did or did not make a claim.
 *
 * @param frame id of the frame that was tried
 * @param span the trigger
 * @param claimed whether a claim came of it
 * @param reason what filled which role, or what was missing
 */
public record TraceLine(
    String frame, TextField field, TextSpan span, boolean claimed, String reason) {}
