//! The order in which functions are compiled: those with most statements first. What is logged at one place stays in it.
//! In: functions in the order they were asked for, each with its number of statements. Out: the order of compilation.
//! Rules: cmd/compile/internal/gc/compile.go `compileFunctions`, slices/zsortanyfunc.go `pdqsortCmpFunc`, go1.27.

/// At most so many elements are sorted by insertion.
const MAX_INSERTION: usize = 12;
/// From here on the pivot is a median of medians, and a list that is nearly sorted is mended.
const LONG: usize = 50;
/// Pairs that are mended in a list that is nearly sorted.
const MAX_STEPS: usize = 5;
/// Before Go 1.27 whatever waits when these are busy is taken from its end.
const WORKERS: usize = 2;

/// What is compiled after what. `len` yields the statements of a function's body; `one_queue`: it is emptied from its end.
pub fn in_order<T: Copy>(mut list: Vec<T>, len: impl Fn(T) -> usize, one_queue: bool) -> Vec<T> {
    let n = list.len();
    if one_queue {
        Sort { list: &mut list, less: |a, b| len(a) < len(b) }.sort(0, n, bits(n));
        list.reverse();
    } else {
        Sort { list: &mut list, less: |a, b| len(b) < len(a) }.sort(0, n, bits(n));
        if let Some(waiting) = list.get_mut(WORKERS..) {
            waiting.reverse();
        }
    }
    list
}

fn bits(n: usize) -> u32 {
    usize::BITS - n.leading_zeros()
}

/// Equal elements end up where Go's sort leaves them.
struct Sort<'a, T, L> {
    list: &'a mut [T],
    less: L,
}

#[derive(Clone, Copy, PartialEq, Eq)]
enum Hint {
    Unknown,
    Increasing,
    Decreasing,
}

impl<T: Copy, L: Fn(T, T) -> bool> Sort<'_, T, L> {
    fn less(&self, a: usize, b: usize) -> bool {
        match (self.list.get(a), self.list.get(b)) {
            (Some(&a), Some(&b)) => (self.less)(a, b),
            _ => false,
        }
    }

    fn swap(&mut self, a: usize, b: usize) {
        self.list.swap(a, b);
    }

    fn sort(&mut self, mut a: usize, mut b: usize, mut limit: u32) {
        let (mut balanced, mut partitioned) = (true, true);
        loop {
            let length = b - a;
            if length <= MAX_INSERTION {
                return self.by_insertion(a, b);
            }
            if limit == 0 {
                return self.by_heap(a, b);
            }
            if !balanced {
                self.break_patterns(a, b);
                limit -= 1;
            }
            let (mut pivot, mut hint) = self.pivot(a, b);
            if hint == Hint::Decreasing {
                if let Some(part) = self.list.get_mut(a..b) {
                    part.reverse();
                }
                pivot = (b - 1) - (pivot - a);
                hint = Hint::Increasing;
            }
            if balanced && partitioned && hint == Hint::Increasing && self.mend(a, b) {
                return;
            }
            if a > 0 && !self.less(a - 1, pivot) {
                a = self.partition_equal(a, b, pivot);
                continue;
            }
            let (mid, already) = self.partition(a, b, pivot);
            partitioned = already;
            let (left, right) = (mid - a, b - mid);
            let threshold = length / 8;
            if left < right {
                balanced = left >= threshold;
                self.sort(a, mid, limit);
                a = mid + 1;
            } else {
                balanced = right >= threshold;
                self.sort(mid + 1, b, limit);
                b = mid;
            }
        }
    }

    fn by_insertion(&mut self, a: usize, b: usize) {
        for i in a + 1..b {
            let mut j = i;
            while j > a && self.less(j, j - 1) {
                self.swap(j, j - 1);
                j -= 1;
            }
        }
    }

    fn by_heap(&mut self, a: usize, b: usize) {
        let n = b - a;
        for i in (0..=(n - 1) / 2).rev() {
            self.sift_down(i, n, a);
        }
        for i in (0..n).rev() {
            self.swap(a, a + i);
            self.sift_down(0, i, a);
        }
    }

    fn sift_down(&mut self, mut root: usize, n: usize, first: usize) {
        loop {
            let mut child = 2 * root + 1;
            if child >= n {
                return;
            }
            if child + 1 < n && self.less(first + child, first + child + 1) {
                child += 1;
            }
            if !self.less(first + root, first + child) {
                return;
            }
            self.swap(first + root, first + child);
            root = child;
        }
    }

    /// Where the pivot ends up; true: everything was on its side already.
    fn partition(&mut self, a: usize, b: usize, pivot: usize) -> (usize, bool) {
        self.swap(a, pivot);
        let (mut i, mut j) = self.between(a, a + 1, b - 1);
        if i > j {
            self.swap(j, a);
            return (j, true);
        }
        while i <= j {
            self.swap(i, j);
            (i, j) = self.between(a, i + 1, j - 1);
        }
        self.swap(j, a);
        (j, false)
    }

    /// The outermost two that are on the wrong side of the pivot.
    fn between(&self, pivot: usize, mut i: usize, mut j: usize) -> (usize, usize) {
        while i <= j && self.less(i, pivot) {
            i += 1;
        }
        while i <= j && !self.less(j, pivot) {
            j -= 1;
        }
        (i, j)
    }

    /// Those that equal the pivot come first: nothing is less. Yields where the others begin.
    fn partition_equal(&mut self, a: usize, b: usize, pivot: usize) -> usize {
        self.swap(a, pivot);
        let (mut i, mut j) = (a + 1, b - 1);
        loop {
            while i <= j && !self.less(a, i) {
                i += 1;
            }
            while i <= j && self.less(a, j) {
                j -= 1;
            }
            if i > j {
                return i;
            }
            self.swap(i, j);
            i += 1;
            j -= 1;
        }
    }

    /// Moves a few elements of a list that is nearly sorted; true: it is sorted now.
    fn mend(&mut self, a: usize, b: usize) -> bool {
        let mut i = a + 1;
        for _ in 0..MAX_STEPS {
            while i < b && !self.less(i, i - 1) {
                i += 1;
            }
            if i == b {
                return true;
            }
            if b - a < LONG {
                return false;
            }
            self.swap(i, i - 1);
            if i - a >= 2 {
                for j in (1..i).rev() {
                    if !self.less(j, j - 1) {
                        break;
                    }
                    self.swap(j, j - 1);
                }
            }
            if b - i >= 2 {
                for j in i + 1..b {
                    if !self.less(j, j - 1) {
                        break;
                    }
                    self.swap(j, j - 1);
                }
            }
        }
        false
    }

    /// Scatters a few elements by a fixed sequence.
    fn break_patterns(&mut self, a: usize, b: usize) {
        let length = b - a;
        if length < 8 {
            return;
        }
        let mut random = length as u64;
        let mask = (1usize << bits(length)) - 1;
        let middle = a + (length / 4) * 2;
        for at in middle - 1..=middle + 1 {
            random ^= random << 13;
            random ^= random >> 7;
            random ^= random << 17;
            let mut other = random as usize & mask;
            if other >= length {
                other -= length;
            }
            self.swap(at, a + other);
        }
    }

    fn pivot(&self, a: usize, b: usize) -> (usize, Hint) {
        let quarter = (b - a) / 4;
        let (mut i, mut j, mut k) = (a + quarter, a + quarter * 2, a + quarter * 3);
        let mut swaps = 0;
        if b - a >= LONG {
            i = self.median(i - 1, i, i + 1, &mut swaps);
            j = self.median(j - 1, j, j + 1, &mut swaps);
            k = self.median(k - 1, k, k + 1, &mut swaps);
        }
        let j = self.median(i, j, k, &mut swaps);
        let hint = match swaps {
            0 => Hint::Increasing,
            12 => Hint::Decreasing,
            _ => Hint::Unknown,
        };
        (j, hint)
    }

    fn median(&self, mut a: usize, mut b: usize, mut c: usize, swaps: &mut u32) -> usize {
        let mut order = |x: &mut usize, y: &mut usize| {
            if self.less(*y, *x) {
                *swaps += 1;
                std::mem::swap(x, y);
            }
        };
        order(&mut a, &mut b);
        order(&mut b, &mut c);
        order(&mut a, &mut b);
        b
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// What Go's `slices.SortFunc` leaves of that many lengths: where each stood, as one number.
    fn sorted(n: usize, len: impl Fn(usize) -> usize) -> usize {
        let order = in_order((0..n).collect(), len, true);
        order.into_iter().rev().fold(0, |hash, i| (hash * 31 + i) % 1_000_003)
    }

    #[test]
    fn equal_lengths_are_left_as_by_go() {
        assert_eq!(sorted(20, |i| i * 7 % 5), 636_073);
        assert_eq!(sorted(90, |i| i * 7 % 5), 338_668);
        assert_eq!(sorted(200, |i| 200 - i / 3), 64_370);
        assert_eq!(sorted(120, |i| if i % 40 == 7 { i + 9 } else { i / 2 }), 693_017);
        assert_eq!(sorted(400, |i| i * i % 11 % 3), 341_538);
        assert_eq!(sorted(1000, |i| i * 7919 % 1009 % 37), 746_550);
        assert_eq!(sorted(500, |i| if i < 250 { i } else { 500 - i }), 895_594);
        assert_eq!(sorted(700, |i| i % 13 * (i % 2)), 338_852);
    }
}
