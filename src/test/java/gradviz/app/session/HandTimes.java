package gradviz.app.session;

import java.time.Duration;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Times that pass and work that is done when a test says so.
public final class HandTimes implements Times {
    private final List<Alarm> alarms = new ArrayList<>();
    private final Deque<Runnable> work = new ArrayDeque<>();
    private Duration now = Duration.ZERO;

    private record Alarm(Duration at, Runnable task) {}

    @Override
    public Cancel after(Duration delay, Runnable task) {
        Alarm alarm = new Alarm(now.plus(delay), task);
        alarms.add(alarm);
        return () -> alarms.remove(alarm);
    }

    @Override
    public Cancel work(Runnable task) {
        work.add(task);
        return () -> {};
    }

    @Override
    public void back(Runnable task) {
        task.run();
    }

    public void pass(Duration time) {
        now = now.plus(time);
        List<Alarm> due = alarms.stream().filter(alarm -> alarm.at().compareTo(now) <= 0).toList();
        alarms.removeAll(due);
        due.forEach(alarm -> alarm.task().run());
    }

    /// Does all the work that is asked for, and what that work asks for in turn.
    public void finishWork() {
        while (!work.isEmpty()) {
            work.remove().run();
        }
    }

    public int workWaiting() {
        return work.size();
    }
}
