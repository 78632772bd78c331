//! Spreads work over threads.

use crate::process::Outcome;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread;

/// Does `work` for each item on `jobs` threads. Results are in the order of the items. Errors: that of one item; no
/// further ones are begun.
pub fn map<T: Sync, R: Send>(
    items: &[T],
    jobs: usize,
    work: impl Fn(&T) -> Outcome<R> + Sync,
) -> Outcome<Vec<R>> {
    let next = AtomicUsize::new(0);
    let worker = || -> Outcome<Vec<(usize, R)>> {
        let mut done = Vec::new();
        loop {
            let at = next.fetch_add(1, Ordering::Relaxed);
            let Some(item) = items.get(at) else { return Ok(done) };
            let result = work(item).inspect_err(|_| next.store(items.len(), Ordering::Relaxed));
            done.push((at, result?));
        }
    };
    let mut done = thread::scope(|scope| {
        let workers: Vec<_> = (0..jobs).map(|_| scope.spawn(worker)).collect();
        workers.into_iter().try_fold(Vec::new(), |mut all, worker| {
            all.extend(worker.join().map_err(|_| "a worker panicked".to_owned())??);
            Ok::<_, String>(all)
        })
    })?;
    done.sort_by_key(|(at, _)| *at);
    Ok(done.into_iter().map(|(_, result)| result).collect())
}

#[cfg(test)]
mod tests {
    use super::map;

    #[test]
    fn results_keep_the_order_and_an_error_is_reported() {
        let items: Vec<u32> = (0..100).collect();
        assert_eq!(map(&items, 3, |n| Ok(n * 2)), Ok(items.iter().map(|n| n * 2).collect()));
        let checked = |n: &u32| if *n == 40 { Err("forty".to_owned()) } else { Ok(()) };
        assert_eq!(map(&items, 3, checked), Err("forty".to_owned()));
    }
}
