//! Decides when to collect: heap goal, trigger, assist ratio.
//! Rules: runtime/mgcpacer.go, go1.27.

use crate::settings::RunSettings;

/// Below this heap minimum, in bytes, `heap_live` grows with each object instead of each span.
const CLASSROOM: u64 = 64 << 10;

/// Bytes of a memory limit that the runtime itself uses at the start: allocator tables, mark bits, stacks.
const OWN_MEMORY: u64 = 4 << 20;
/// Heap bytes per further byte of the runtime's.
const HEAP_PER_OWN: u64 = 40;

/// The pacer. Sizes in bytes.
#[derive(Clone, Debug)]
pub struct Pacer {
    /// GOGC in percent; negative for off.
    gogc: i32,
    minimum: u64,
    /// The heap minimum is so small that whole spans would hide it: every allocation counts and may start a cycle.
    pub by_object: bool,
    memory_limit: u64,
    /// Live bytes, with cached spans counted as full: slightly more than allocated.
    pub heap_live: u64,
    /// Marked by the last cycle.
    pub marked: u64,
    pub stack_bytes: u64,
    pub global_bytes: u64,
    pub goal: u64,
    pub trigger: u64,
    /// Bytes allocated per byte scanned during the last four cycles; 0 before the first.
    cons_mark: [f64; 4],
    /// Bytes scanned by the last cycle, roots included.
    scan_work: u64,
    /// `heap_live` at the start of the current cycle.
    at_start: u64,
}

impl Pacer {
    pub fn new(settings: &RunSettings) -> Pacer {
        let mut pacer = Pacer {
            gogc: settings.gogc,
            minimum: settings.heap_minimum,
            by_object: settings.heap_minimum < CLASSROOM,
            memory_limit: settings.memory_limit,
            heap_live: 0,
            marked: 0,
            stack_bytes: 0,
            global_bytes: 0,
            goal: 0,
            trigger: 0,
            cons_mark: [0.0; 4],
            scan_work: 0,
            at_start: 0,
        };
        pacer.commit();
        pacer
    }

    pub fn set_gogc(&mut self, percent: i32) -> i32 {
        let old = self.gogc;
        self.gogc = percent;
        self.commit();
        old
    }
    pub fn gogc(&self) -> i32 {
        self.gogc
    }
    pub fn set_memory_limit(&mut self, limit: u64) -> u64 {
        let old = self.memory_limit;
        self.memory_limit = limit;
        self.commit();
        old
    }
    pub fn memory_limit(&self) -> u64 {
        self.memory_limit
    }

    /// Whether the heap has reached the trigger.
    pub fn should_start(&self) -> bool {
        self.heap_live >= self.trigger
    }

    /// Starts a cycle with these root sizes, in bytes.
    pub fn start(&mut self, stack_bytes: u64, global_bytes: u64) {
        self.stack_bytes = stack_bytes;
        self.global_bytes = global_bytes;
        self.at_start = self.heap_live;
    }

    /// Ends marking: `marked` bytes are live, `scanned` bytes were scanned.
    pub fn end(&mut self, marked: u64, scanned: u64) {
        let allocated = self.heap_live.saturating_sub(self.at_start);
        self.scan_work = scanned + self.stack_bytes + self.global_bytes;
        if self.by_object {
            self.cons_mark = [if scanned == 0 { 0.0 } else { allocated as f64 / scanned as f64 }; 4];
        } else if allocated > 0 {
            // A cycle during which nothing was allocated does not count. The maximum of the last four does.
            self.cons_mark.rotate_left(1);
            self.cons_mark[3] = allocated as f64 / self.scan_work.max(1) as f64;
        }
        self.marked = marked;
        self.heap_live = marked;
        self.commit();
    }

    /// Bytes to scan for each byte allocated, so that marking ends before the goal is reached.
    pub fn assist_ratio(&self, scanned: u64) -> f64 {
        let expected = self.marked.max(self.at_start / 2) + self.stack_bytes + self.global_bytes;
        let work = expected.saturating_sub(scanned).max(1000) as f64;
        let room = self.goal.saturating_sub(self.heap_live).max(1) as f64;
        work / room
    }

    /// The goal implied by the memory limit.
    fn limit_goal(&self) -> u64 {
        if self.memory_limit == u64::MAX {
            return u64::MAX;
        }
        let own = if self.by_object { 0 } else { OWN_MEMORY + self.marked / HEAP_PER_OWN };
        let overage = (self.marked + own).saturating_sub(self.memory_limit);
        let limit = self.memory_limit.saturating_sub(own + overage);
        let headroom = (limit / 100 * 3).max(1 << 20).min(self.memory_limit / 2);
        limit.saturating_sub(headroom).max(headroom).max(self.marked)
    }

    /// Recomputes goal and trigger.
    fn commit(&mut self) {
        let by_limit = self.limit_goal();
        // A cycle takes time: the next one starts no earlier than this.
        let least = if self.by_object { 0 } else { self.marked.saturating_add(self.minimum / 4) };
        if self.gogc < 0 {
            self.goal = by_limit;
            self.trigger = by_limit.max(least);
            return;
        }
        let percent = self.gogc as u64;
        // The setting is the minimum at GOGC=100.
        let minimum = self.minimum.saturating_mul(percent) / 100;
        // With a tiny heap a single stack would outweigh all objects.
        let roots = if self.by_object { 0 } else { self.stack_bytes + self.global_bytes };
        let base = self.marked + roots;
        let goal = self.marked.saturating_add(base.saturating_mul(percent) / 100).max(minimum);
        // A memory limit may lower the goal below the distance that the sweeper needs.
        let goal = if by_limit < goal { by_limit } else { goal.max(least) };
        self.goal = goal;
        let span = goal.saturating_sub(self.marked);
        // Go's bounds: 70 % and 95 % of the way from the marked bytes to the goal, in 64ths.
        let lower = (self.marked + span / 64 * 45).max(least);
        let upper = (self.marked + span / 64 * 61).max(goal.saturating_sub(self.minimum.max(1)));
        let upper = upper.min(goal).max(least);
        let cons_mark = self.cons_mark.into_iter().fold(0.0, f64::max);
        let runway =
            if self.by_object { cons_mark * 3.0 * base as f64 } else { cons_mark * self.scan_work as f64 };
        self.trigger = if cons_mark == 0.0 {
            upper
        } else {
            goal.saturating_sub((runway as u64).max(1)).clamp(lower.min(upper), upper)
        };
    }
}
