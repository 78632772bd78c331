//! Limits of a run: how the page reports that one was reached, and the raised limit that it offers.

use crate::i18n::{self, Key, key};
use crate::state::{Notice, State};
use escapement_core::settings::RunSettings;
use escapement_core::trace::event::Budget;
use leptos::prelude::*;

/// Factor by which a limit is raised.
const FACTOR: u64 = 4;

/// A limit of a run.
struct Limit {
    sentence: Key,
    amount: u64,
    /// Whether `amount` is in bytes.
    bytes: bool,
    /// The most that a browser tab can handle. Not above `amount` if the limit cannot be raised.
    most: u64,
}

fn limit(budget: Budget, run: &RunSettings) -> Limit {
    let counted = |sentence, amount, most| Limit { sentence, amount, bytes: false, most };
    let sized = |sentence, amount, most| Limit { sentence, amount, bytes: true, most };
    match budget {
        Budget::Steps => counted(key::BUDGET_STEPS, run.max_steps, 320_000_000),
        Budget::Memory => sized(key::BUDGET_MEMORY, run.max_memory, 1 << 30),
        Budget::Output => sized(key::BUDGET_OUTPUT, run.max_output, 64 << 20),
        Budget::Goroutines => counted(key::BUDGET_GOROUTINES, run.max_goroutines.into(), 160_000),
        Budget::VirtualTime => counted(key::BUDGET_TIME, 100, 0),
    }
}

impl Limit {
    fn next(&self) -> Option<u64> {
        let next = self.amount.saturating_mul(FACTOR).min(self.most);
        (next > self.amount).then_some(next)
    }
    fn format(&self, amount: u64) -> String {
        if self.bytes { i18n::bytes(amount) } else { i18n::count(amount) }
    }
}

/// Shows the limit at which the run ended, or removes that notice of the previous run.
pub fn report(state: State, ended_at: Option<Budget>) {
    match ended_at {
        Some(budget) => {
            let limit = state.run.with_untracked(|run| limit(budget, run));
            let name = limit.format(limit.amount);
            let notice = Notice { key: limit.sentence, name, serious: false, budget: ended_at };
            state.notice.set(Some(notice));
        }
        None if state.notice.with_untracked(|n| n.as_ref().is_some_and(|n| n.budget.is_some())) => {
            state.notice.set(None);
        }
        None => {}
    }
}

/// Label of the button that raises the limit; `None` if it cannot be raised.
pub fn offer(state: State, budget: Budget) -> Option<String> {
    let limit = state.run.with(|run| limit(budget, run));
    let next = limit.next()?;
    Some(state.fill(key::BUDGET_RAISE, &[("name", &limit.format(next))]))
}

/// Raises the limit and runs the program again.
pub fn raise(state: State, budget: Budget) {
    let Some(next) = state.run.with_untracked(|run| limit(budget, run).next()) else { return };
    state.run.update(|run| match budget {
        Budget::Steps => run.max_steps = next,
        Budget::Memory => run.max_memory = next,
        Budget::Output => run.max_output = next,
        Budget::Goroutines => run.max_goroutines = u32::try_from(next).unwrap_or(u32::MAX),
        Budget::VirtualTime => {}
    });
    crate::engine::changed(state);
}
