//! `select`: chooses at random among ready cases, else waits on all.
//! Rules: runtime/select.go, go1.27.

use super::Machine;
use super::chan::{RECVQ, SENDQ};
use super::goroutine::Resume;
use super::memory::Addr;
use super::trap::{Done, Trap};
use crate::bytecode::op::{NO, R};
use crate::trace::event::WaitReason;
use std::rc::Rc;

/// One case.
#[derive(Clone, Copy)]
pub(super) struct Case {
    pub recv: bool,
    pub chan: Addr,
    /// Address of the value to send, or of the received one; 0 for none.
    pub value: Addr,
}

impl Machine {
    /// A `select` statement; `list` as described at `Instr::Select`.
    pub(super) fn select(&mut self, d: R, ok: R, list: u32) -> Done {
        let list = Rc::clone(&self.prog.lists[list as usize]);
        let cases = list[1..].chunks_exact(3).map(|c| Case {
            recv: c[0] != 0,
            chan: self.reg(c[1] as R),
            value: if c[2] as R == NO { 0 } else { self.slot(c[2] as R) },
        });
        let cases: Vec<Case> = cases.collect();
        let reason = match cases[..] {
            // gc compiles a select with one case to a plain operation.
            [Case { recv: true, chan: 0, .. }] => WaitReason::ChanReceiveNil,
            [Case { recv: true, .. }] => WaitReason::ChanReceive,
            [Case { chan: 0, .. }] => WaitReason::ChanSendNil,
            [_] => WaitReason::ChanSend,
            [] => WaitReason::SelectNoCases,
            _ => WaitReason::Select,
        };
        self.select_among(&cases, list[0] != 0, reason, d, ok)
    }

    /// Stores the chosen case's index in `d` (all ones for the default), and whether a value was received in `ok`.
    /// `reason`: the wait reason if none is ready.
    pub(super) fn select_among(
        &mut self,
        all: &[Case],
        has_default: bool,
        reason: WaitReason,
        d: R,
        ok: R,
    ) -> Done {
        let mut order: Vec<usize> = Vec::new();
        for (i, case) in all.iter().enumerate() {
            if case.chan == 0 {
                continue;
            }
            let doing = match (all, case.recv) {
                ([_], true) => "receive on",
                ([_], false) => "send on",
                _ => "select on",
            };
            self.enter_bubble_of(case.chan, doing)?;
            let j = if all.len() > 1 { self.state.rng.below(order.len() as u32 + 1) as usize } else { 0 };
            order.push(i);
            let last = order.len() - 1;
            order.swap(j, last);
        }
        for &i in &order {
            let Case { recv, chan, value } = all[i];
            if recv {
                if let Some(got) = self.try_recv(chan, value)? {
                    if ok != NO {
                        self.set(ok, u64::from(got));
                    }
                    self.set(d, i as u64);
                    return Ok(());
                }
            } else if self.try_send(chan, value)? {
                self.set(d, i as u64);
                return Ok(());
            }
        }
        if has_default {
            self.set(d, u64::MAX);
            return Ok(());
        }
        if all.is_empty() {
            return self.park(reason);
        }
        for &i in &order {
            let Case { recv, chan, value } = all[i];
            let queue = if recv { RECVQ } else { SENDQ };
            let sudog = self.new_sudog(chan, queue, value, Some((i as u32) << 1 | u32::from(recv)))?;
            self.g().waiting.push(sudog);
        }
        self.g().resume = Resume::Select { d, ok };
        self.park(reason)
    }

    /// Another goroutine completed a case or closed its channel.
    pub(super) fn select_resumed(&mut self, d: R, ok: R) -> Done {
        let case = self.g().wake;
        let got = self.g().wake_ok;
        self.g().wake = 0;
        let recv = case & 1 != 0;
        if !recv && !got {
            return Err(Trap::Plain("send on closed channel"));
        }
        if ok != NO {
            self.set(ok, u64::from(got));
        }
        self.set(d, case >> 1);
        Ok(())
    }
}
