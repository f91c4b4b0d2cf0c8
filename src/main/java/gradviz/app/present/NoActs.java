package gradviz.app.present;

import gradviz.app.show.Acts;

/// A picture that is only looked at.
record NoActs() implements Acts {
    @Override
    public void clear(int variable) {}

    @Override
    public void fold(int scope) {}

    @Override
    public void setValue(int variable, double value, boolean dragging) {}

    @Override
    public void backwardAgain(int variable) {}
}
