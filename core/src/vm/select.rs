//! `select`: random choice among ready cases, else waiting on all.
//! Rules: runtime/select.go, go1.27.

use super::Machine;
use super::chan::{RECVQ, SENDQ};
use super::goroutine::Resume;
use super::trap::{Done, Trap};
use crate::bytecode::op::{NO, R};
use crate::trace::event::WaitReason;
use std::rc::Rc;

/// One case of the instruction's list.
#[derive(Clone, Copy)]
struct Case {
    recv: bool,
    chan: R,
    /// Word of the value to send, or of the place for the received one.
    value: R,
}

fn cases(list: &[u32]) -> impl ExactSizeIterator<Item = Case> + '_ {
    list[1..].chunks_exact(3).map(|c| Case { recv: c[0] != 0, chan: c[1] as R, value: c[2] as R })
}

impl Machine {
    pub(super) fn select(&mut self, d: R, ok: R, list: u32) -> Done {
        let cases_list = Rc::clone(&self.prog.lists[list as usize]);
        let has_default = cases_list[0] != 0;
        let all: Vec<Case> = cases(&cases_list).collect();
        let mut order: Vec<usize> = Vec::new();
        for (i, case) in all.iter().enumerate() {
            if self.reg(case.chan) == 0 {
                continue;
            }
            let j = if all.len() > 1 { self.state.rng.below(order.len() as u32 + 1) as usize } else { 0 };
            order.push(i);
            let last = order.len() - 1;
            order.swap(j, last);
        }
        for &i in &order {
            let case = all[i];
            let c = self.reg(case.chan);
            let value = if case.value == NO { 0 } else { self.slot(case.value) };
            if case.recv {
                if let Some(got) = self.try_recv(c, value)? {
                    if ok != NO {
                        self.set(ok, u64::from(got));
                    }
                    self.set(d, i as u64);
                    return Ok(());
                }
            } else if self.try_send(c, value)? {
                self.set(d, i as u64);
                return Ok(());
            }
        }
        if has_default {
            self.set(d, u64::MAX);
            return Ok(());
        }
        if all.is_empty() {
            return self.park(WaitReason::SelectNoCases);
        }
        for &i in &order {
            let case = all[i];
            let c = self.reg(case.chan);
            let value = if case.value == NO { 0 } else { self.slot(case.value) };
            let queue = if case.recv { RECVQ } else { SENDQ };
            let sudog = self.new_sudog(c, queue, value, Some(i as u32))?;
            self.g().waiting.push(sudog);
        }
        self.g().resume = Resume::Select { d, ok, list };
        self.park(WaitReason::Select)
    }

    /// Another goroutine completed one of the cases (or closed its channel).
    pub(super) fn select_resumed(&mut self, d: R, ok: R, list: u32) -> Done {
        let index = self.g().wake;
        let got = self.g().wake_ok;
        self.g().wake = 0;
        let cases_list = Rc::clone(&self.prog.lists[list as usize]);
        let recv = cases(&cases_list).nth(index as usize).is_some_and(|c| c.recv);
        if !recv && !got {
            return Err(Trap::Plain("send on closed channel"));
        }
        if ok != NO {
            self.set(ok, u64::from(got));
        }
        self.set(d, index);
        Ok(())
    }
}
