package gradviz.storyboard.words;

import gradviz.run.Verdict;
import gradviz.text.Messages;

record Verdicts(Namer namer, Messages messages) {
    String text(Verdict verdict, int variable, String y, int events) {
        return verdict.toString();
    }
}
