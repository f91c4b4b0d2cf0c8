package gradviz.text;

/// A Korean particle in its two forms, chosen by the last sound of the word before it.
///
/// @param afterConsonant the form after a final consonant, such as 은
/// @param afterVowel the form after a vowel, such as 는
record Particle(String afterConsonant, String afterVowel) {
    /// {@return the form that follows the word}
    String after(String word) {
        return switch (LastSound.of(word)) {
            case VOWEL -> afterVowel;
            case RIEUL -> afterConsonant.startsWith("으로") ? afterVowel : afterConsonant;
            case CONSONANT -> afterConsonant;
        };
    }
}
