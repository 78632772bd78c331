//! What became of the changes that were tried.

use crate::i18n::{Key, key};
use escapement_core::advice::{Change, Failure, Search};
use std::collections::BTreeMap;

/// Whether a change of the usual kind was tried and does not help, so that it is not to be advised.
pub fn in_vain(fix: Key, done: &Search) -> bool {
    let tried = |changes: &[Change]| changes.iter().any(|change| done.failed.contains_key(change));
    done.found.is_none()
        && match fix {
            key::FIX_INTERFACE => tried(&[Change::Concrete, Change::Generic]),
            key::FIX_RETURN => tried(&[Change::ReturnValue]),
            key::FIX_STORE => tried(&[Change::FieldValue, Change::GlobalValue, Change::HoldValues]),
            key::FIX_CLOSURE | key::FIX_CLOSURE_STATE => tried(&[Change::CaptureCopy]),
            key::FIX_SIZE => tried(&[Change::ConstantSize]),
            key::FIX_GROWN => tried(&[Change::Preallocate]),
            _ => false,
        }
}

/// Number of attempts that failed in each way.
pub fn counts(failed: &BTreeMap<Change, BTreeMap<Failure, u32>>) -> BTreeMap<Failure, u32> {
    let mut counts = BTreeMap::new();
    for (failure, n) in failed.values().flatten() {
        *counts.entry(*failure).or_default() += n;
    }
    counts
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_advice_of_a_kind_that_was_tried_is_in_vain() {
        let failed = [(Change::Concrete, [(Failure::StillOnHeap, 1)].into())].into();
        let done = Search { found: None, failed };
        assert!(in_vain(key::FIX_INTERFACE, &done));
        assert!(!in_vain(key::FIX_METHOD, &done));
        assert!(!in_vain(key::FIX_STORE, &done));
    }

    #[test]
    fn attempts_are_counted_by_what_became_of_them() {
        let failed = [
            (Change::Concrete, [(Failure::Invalid, 2), (Failure::StillOnHeap, 1)].into()),
            (Change::Generic, [(Failure::StillOnHeap, 3)].into()),
        ];
        assert_eq!(counts(&failed.into()), [(Failure::Invalid, 2), (Failure::StillOnHeap, 4)].into());
    }
}
