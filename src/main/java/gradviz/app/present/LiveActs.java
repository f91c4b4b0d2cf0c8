package gradviz.app.present;

import gradviz.app.show.Acts;

/// What is done to the picture goes to the listing on show: the copy under way, else the lesson's.
record LiveActs(LiveEdit live) implements Acts {
    @Override
    public void clear(int variable) {
        live.session().clear(variable);
    }

    @Override
    public void fold(int scope) {
        live.session().fold(scope);
    }

    @Override
    public void setValue(int variable, double value, boolean dragging) {
        live.session().setValue(variable, value, dragging);
    }

    @Override
    public void backwardAgain(int variable) {
        live.session().backwardAgain(variable);
    }
}
