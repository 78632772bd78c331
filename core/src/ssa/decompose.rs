//! Composite values are taken apart: structs and arrays first, then strings, slices and interfaces.
//! Rules: cmd/compile/internal/ssa/{decompose,expand_calls}.go, go1.27.

use super::value::*;
use crate::ir::node::XPos;

/// Structs and arrays that flow together do so part by part.
pub fn user(f: &mut Func) {
    for _ in 0..6 {
        let mut changed = false;
        for b in f.block_ids() {
            for v in f.blocks[b].values.clone() {
                let ty = f.values[v].ty;
                if !matches!(ty.class, Class::Struct | Class::Array) {
                    continue;
                }
                let op = if ty.class == Class::Array { Op::ArrayMake } else { Op::StructMake };
                let select = if ty.class == Class::Array { Op::ArraySelect } else { Op::StructSelect };
                let fields = ty.id.and_then(|id| f.fields.get(&id).cloned()).unwrap_or_default();
                match f.op(v) {
                    Op::Phi => {}
                    Op::Arg | Op::SelectN | Op::Opaque => {
                        // Each part is something of its own.
                        let parts: Vec<ValueId> = fields
                            .iter()
                            .map(|&(t, _)| f.add(b, Op::Opaque, t, &[], f.values[v].pos))
                            .collect();
                        f.reset(v, op, &parts, 0);
                        changed = true;
                        continue;
                    }
                    _ => continue,
                }
                let args = f.values[v].args.clone();
                let preds: Vec<BlockId> = f.blocks[b].preds.iter().map(|edge| edge.b).collect();
                let mut parts = Vec::new();
                for (i, (t, _)) in (0i64..).zip(fields) {
                    let mut picked = Vec::new();
                    for (&a, &pred) in args.iter().zip(&preds) {
                        let part = f.add(pred, select, t, &[a], XPos::default());
                        f.values[part].aux = i;
                        picked.push(part);
                    }
                    let phi = f.add(b, Op::Phi, t, &picked, XPos::default());
                    parts.push(phi);
                }
                f.reset(v, op, &parts, 0);
                changed = true;
            }
        }
        if !changed {
            break;
        }
    }
}

/// Strings, slices and interfaces that flow together do so word by word; they are loaded and stored word by word.
pub fn builtin(f: &mut Func) {
    for b in f.block_ids() {
        let mut at = 0;
        while let Some(&v) = f.blocks[b].values.get(at) {
            at += 1;
            let ty = f.values[v].ty;
            let words: &[(Op, Ty)] = match ty.class {
                Class::Slice => &[(Op::SlicePtr, Ty::PTR), (Op::SliceLen, Ty::INT), (Op::SliceCap, Ty::INT)],
                Class::Str => &[(Op::StringPtr, Ty::PTR), (Op::StringLen, Ty::INT)],
                Class::Iface => &[(Op::ITab, Ty::PTR), (Op::IData, Ty::PTR)],
                _ => {
                    split_store(f, b, v);
                    continue;
                }
            };
            let make = match ty.class {
                Class::Slice => Op::SliceMake,
                Class::Str => Op::StringMake,
                _ => Op::IMake,
            };
            let pos = f.values[v].pos;
            match f.op(v) {
                Op::Phi => {
                    let args = f.values[v].args.clone();
                    let preds: Vec<BlockId> = f.blocks[b].preds.iter().map(|edge| edge.b).collect();
                    let mut parts = Vec::new();
                    for &(op, t) in words {
                        let picked: Vec<ValueId> = args
                            .iter()
                            .zip(&preds)
                            .map(|(&a, &pred)| f.add(pred, op, t, &[a], pos))
                            .collect();
                        parts.push(f.add(b, Op::Phi, t, &picked, pos));
                    }
                    f.reset(v, make, &parts, 0);
                }
                Op::Load => {
                    let (ptr, memory) = (f.arg(v, 0), f.arg(v, 1));
                    let mut parts = Vec::new();
                    for (i, &(_, t)) in (0i64..).zip(words) {
                        let p = if i == 0 {
                            ptr
                        } else {
                            let p = f.add(b, Op::OffPtr, Ty::PTR, &[ptr], pos);
                            f.values[p].aux = 8 * i;
                            p
                        };
                        parts.push(f.add(b, Op::Load, t, &[p, memory], pos));
                    }
                    f.reset(v, make, &parts, 0);
                }
                Op::Arg | Op::SelectN | Op::Opaque => {
                    let parts: Vec<ValueId> =
                        words.iter().map(|&(_, t)| f.add(b, Op::Opaque, t, &[], pos)).collect();
                    f.reset(v, make, &parts, 0);
                }
                _ => {}
            }
        }
    }
}

/// Calls get the words of what they are handed.
pub fn arguments(f: &mut Func) {
    for v in f.values.ids().collect::<Vec<_>>() {
        if !matches!(f.op(v), Op::Call | Op::Opaque) {
            continue;
        }
        for _ in 0..4 {
            let mut args = Vec::new();
            for &a in &f.values[v].args {
                match f.op(a) {
                    Op::StringMake | Op::SliceMake | Op::IMake | Op::StructMake | Op::ArrayMake => {
                        args.extend(f.values[a].args.iter().copied());
                    }
                    _ => args.push(a),
                }
            }
            if args == f.values[v].args {
                break;
            }
            f.values[v].args = args;
        }
    }
}

fn split_store(f: &mut Func, b: BlockId, v: ValueId) {
    if f.op(v) != Op::Store {
        return;
    }
    let (ptr, x) = (f.arg(v, 0), f.arg(v, 1));
    let words: &[(Op, Ty)] = match f.values[x].ty.class {
        Class::Slice => &[(Op::SlicePtr, Ty::PTR), (Op::SliceLen, Ty::INT), (Op::SliceCap, Ty::INT)],
        Class::Str => &[(Op::StringPtr, Ty::PTR), (Op::StringLen, Ty::INT)],
        Class::Iface => &[(Op::ITab, Ty { pointers: false, ..Ty::PTR }), (Op::IData, Ty::PTR)],
        _ => return,
    };
    let Some(mut memory) = f.memory_arg(v) else { return };
    let pos = f.values[v].pos;
    for (i, &(op, t)) in words.iter().enumerate() {
        let offset = match op {
            Op::SliceCap => 16,
            Op::SliceLen | Op::StringLen | Op::IData => 8,
            _ => 0,
        };
        let p = if offset == 0 {
            ptr
        } else {
            let p = f.add(b, Op::OffPtr, Ty::PTR, &[ptr], pos);
            f.values[p].aux = offset;
            p
        };
        let word = f.add(b, op, t, &[x], pos);
        if i + 1 == words.len() {
            f.reset(v, Op::Store, &[p, word, memory], 8);
            f.values[v].ty.pointers = t.pointers;
        } else {
            let stored = f.add(b, Op::Store, Ty { pointers: t.pointers, ..Ty::MEM }, &[p, word, memory], pos);
            f.values[stored].aux = 8;
            memory = stored;
        }
    }
}
