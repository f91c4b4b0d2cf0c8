package gradviz.app.present;

import gradviz.app.show.Show;
import gradviz.text.Messages;

/// What the audience's and the presenter's view have in common.
record Stagecraft(Show show, Presentation presentation, LiveEdit live, Messages messages) {}
