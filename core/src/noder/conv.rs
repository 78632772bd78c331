//! Conversions: which operation each is, and where implicit ones are inserted.
//! Rules: noder/writer.go `convertExpr`; noder/reader.go exprConvert; typecheck/subr.go `assignOp`, `convertOp`;
//! typecheck/expr.go `tcConv`, go1.27.

use super::Noder;
use crate::ir::node::{BinOp, ConvOp, KeyedElem, NodeId, NodeKind};
use crate::span::Pos;
use crate::syntax::ast::{ChanDir, ExprId, Operator};
use crate::types::constant::Value;
use crate::types::info::Mode;
use crate::types::operand::Operand;
use crate::types::types::{Basic, Type, TypeId, Types};
use crate::version::Rule;

/// The IR's operator; `None` for `&&`, `||` and unary-only operators.
pub(super) fn bin_op(op: Operator) -> Option<BinOp> {
    Some(match op {
        Operator::Add => BinOp::Add,
        Operator::Sub => BinOp::Sub,
        Operator::Mul => BinOp::Mul,
        Operator::Div => BinOp::Div,
        Operator::Rem => BinOp::Mod,
        Operator::And => BinOp::And,
        Operator::Or => BinOp::Or,
        Operator::Xor => BinOp::Xor,
        Operator::AndNot => BinOp::AndNot,
        Operator::Shl => BinOp::Lsh,
        Operator::Shr => BinOp::Rsh,
        Operator::Eql => BinOp::Eq,
        Operator::Neq => BinOp::Ne,
        Operator::Lss => BinOp::Lt,
        Operator::Leq => BinOp::Le,
        Operator::Gtr => BinOp::Gt,
        Operator::Geq => BinOp::Ge,
        Operator::Not | Operator::Recv | Operator::Tilde | Operator::OrOr | Operator::AndAnd => return None,
    })
}

impl Noder {
    /// `e`, converted to `dst` if that differs. An implicit no-op conversion makes no node.
    /// The conversion has the position of its operand, parentheses included.
    pub(super) fn conv_expr(&mut self, dst: Option<TypeId>, e: ExprId, implicit: bool) -> NodeId {
        let src = self.type_of(self.unparen(e));
        let Some(dst) = dst else { return self.expr(e) };
        if implicit && self.tcx_mut().identical(src, dst) {
            return self.expr(e);
        }
        let pos = self.pos(e);
        let actual = self.typ(dst);
        self.itab(src, dst);
        let x = self.expr(e);
        if self.checked.tcx.as_type_param(dst).is_some()
            && (implicit || self.checked.tcx.has(Rule::ConstantOfTypeParameter))
            && let NodeKind::Literal(value) = self.prog.nodes[x].kind.clone()
            && self.is_constant_type(actual, &value)
        {
            // The conversion makes the constant non-constant.
            let value = self.fix_value(actual, &value);
            let at = self.node_pos(x);
            let x = self.node(at, Some(actual), NodeKind::Literal(value));
            let node = self.node(pos, Some(actual), NodeKind::Conv { op: ConvOp::Nop, x });
            return self.implicit(node);
        }
        let identical = self.tcx_mut().identical(src, dst);
        let node = self.convert(pos, actual, x, implicit);
        if !identical
            && self.is_interface(actual)
            && !self.is_empty_interface(actual)
            && let NodeKind::Conv { op: op @ ConvOp::Nop, x } = self.prog.nodes[node].kind
        {
            let from = self.ty(x);
            if self.has_shape(actual) || self.has_shape(from) {
                let _ = op;
                self.prog.nodes[node].kind = NodeKind::Conv { op: ConvOp::Iface, x };
            }
        }
        self.note_type_word(node, src, dst);
        node
    }

    /// Records the dictionary word that a conversion to an interface uses.
    pub(super) fn note_type_word(&mut self, node: NodeId, src: TypeId, dst: TypeId) {
        if self.recording.is_some() || !self.is_derived(src) && !self.is_derived(dst) {
            return;
        }
        if !matches!(self.prog.nodes[node].kind, NodeKind::Conv { op: ConvOp::Iface, .. }) {
            return;
        }
        let (ty, actual) = (self.ty(node), self.sub(src));
        let word = match (self.is_interface(actual), self.is_empty_interface(ty)) {
            (true, true) => None,
            (true, false) => self.rtype(dst),
            (false, true) => self.rtype(src),
            (false, false) => self.itab(src, dst),
        };
        if let Some(word) = word {
            self.note_word(node, word);
        }
    }

    /// Whether a type has constants of this kind.
    fn is_constant_type(&mut self, ty: TypeId, value: &Value) -> bool {
        use crate::types::constant::Kind;
        let under = self.tcx_mut().under(ty);
        let Type::Basic(basic) = self.checked.tcx.get(under) else { return false };
        match value.kind() {
            Kind::Bool => *basic == Basic::Bool,
            Kind::String => *basic == Basic::String,
            Kind::Int | Kind::Float | Kind::Complex => !matches!(basic, Basic::Bool | Basic::String),
            Kind::Unknown => false,
        }
    }

    /// `dst(x)`
    pub(super) fn convert(&mut self, pos: Pos, dst: TypeId, x: NodeId, implicit: bool) -> NodeId {
        let src = self.ty(x);
        let mut x = x;
        let mut op = self.convert_op(src, dst);
        match op {
            ConvOp::Nop => {
                if self.is_float_or_complex(src) && self.is_float_or_complex(dst) {
                    // The conversion rounds.
                    op = ConvOp::Conv;
                }
            }
            ConvOp::Str2Runes => {
                if let NodeKind::Literal(Value::Str(bytes)) = &self.prog.nodes[x].kind {
                    let bytes = bytes.clone();
                    return self.runes_literal(pos, dst, &bytes);
                }
            }
            ConvOp::Bytes2Str => x = self.plain_elem_slice(src, x, Basic::Byte, Basic::Uint8),
            ConvOp::Runes2Str => x = self.plain_elem_slice(src, x, Basic::Rune, Basic::Int32),
            ConvOp::Conv
            | ConvOp::Iface
            | ConvOp::Str2Bytes
            | ConvOp::RuneStr
            | ConvOp::SliceToArr
            | ConvOp::SliceToArrPtr
            | ConvOp::Str2BytesZeroCopy => {}
        }
        let node = self.node(pos, Some(dst), NodeKind::Conv { op, x });
        self.prog.nodes[node].implicit = implicit;
        node
    }

    /// Converts a slice of a declared byte or rune type to `[]byte` or `[]rune` first.
    fn plain_elem_slice(&mut self, src: TypeId, x: NodeId, plain: Basic, same: Basic) -> NodeId {
        let under = self.tcx_mut().under(src);
        let Type::Slice { elem } = *self.checked.tcx.get(under) else { return x };
        let elem = self.checked.tcx.unalias(elem);
        if elem == Types::basic(plain) || elem == Types::basic(same) {
            return x;
        }
        let ty = self.tcx_mut().types.slice_of(Types::basic(plain));
        let pos = self.node_pos(x);
        self.node(pos, Some(ty), NodeKind::Conv { op: ConvOp::Nop, x })
    }

    /// `[]rune("constant")` becomes a slice literal.
    fn runes_literal(&mut self, pos: Pos, dst: TypeId, bytes: &[u8]) -> NodeId {
        let under = self.tcx_mut().under(dst);
        let elem = match self.checked.tcx.get(under) {
            Type::Slice { elem } => *elem,
            _ => Types::basic(Basic::Int32),
        };
        let mut elems = Vec::new();
        for (i, rune) in decode_utf8(bytes).into_iter().enumerate() {
            let value = self.node(pos, Some(elem), NodeKind::Literal(Value::Int(i64::from(rune))));
            elems.push(KeyedElem { index: i as i64, value, keyed: true });
        }
        let len = elems.len() as i64;
        self.node(pos, Some(dst), NodeKind::SliceLit { elems, len })
    }

    /// gc's `assignOp`: the operation of an assignability conversion, if it is one.
    fn assign_op_of(&mut self, src: TypeId, dst: TypeId) -> Option<ConvOp> {
        if self.same_type(src, dst) {
            return Some(ConvOp::Nop);
        }
        let (src_under, dst_under) = (self.tcx_mut().under(src), self.tcx_mut().under(dst));
        let src_iface = self.is_interface(src);
        if self.same_type(src_under, dst_under) {
            if src_iface && self.is_empty_interface(src) {
                return Some(ConvOp::Nop);
            }
            if !(src_iface || self.is_named(src) && self.is_named(dst)) {
                return Some(ConvOp::Nop);
            }
            if self.is_shape(src) || self.is_shape(dst) {
                return Some(ConvOp::Nop);
            }
        }
        if self.is_interface(dst) && self.checked.tcx.get(src_under) != &Type::Basic(Basic::UntypedNil) {
            return Some(ConvOp::Iface);
        }
        if src_iface {
            return None;
        }
        match (self.checked.tcx.get(src_under).clone(), self.checked.tcx.get(dst_under).clone()) {
            (Type::Chan { dir: ChanDir::Both, elem: a }, Type::Chan { elem: b, .. }) => {
                let named = self.is_named(src) && self.is_named(dst);
                (self.tcx_mut().identical(a, b) && !named).then_some(ConvOp::Nop)
            }
            (Type::Basic(Basic::UntypedNil), _) => Some(ConvOp::Nop),
            _ => None,
        }
    }

    /// gc's `convertOp`.
    fn convert_op(&mut self, src: TypeId, dst: TypeId) -> ConvOp {
        if let Some(op) = self.assign_op_of(src, dst) {
            return op;
        }
        let (src_under, dst_under) = (self.tcx_mut().under(src), self.tcx_mut().under(dst));
        if self.tcx_mut().identical_ignore_tags(src_under, dst_under) {
            return ConvOp::Nop;
        }
        let (src_kind, dst_kind) =
            (self.checked.tcx.get(src_under).clone(), self.checked.tcx.get(dst_under).clone());
        match (&src_kind, &dst_kind) {
            (Type::Pointer { .. }, Type::Pointer { .. }) => ConvOp::Nop,
            (Type::Basic(a), Type::Basic(b)) => basic_conv(*a, *b),
            (Type::Slice { elem }, Type::Basic(Basic::String)) => {
                if self.is_byte_sized(*elem) {
                    ConvOp::Bytes2Str
                } else {
                    ConvOp::Runes2Str
                }
            }
            (Type::Basic(Basic::String | Basic::UntypedString), Type::Slice { elem }) => {
                if self.is_byte_sized(*elem) { ConvOp::Str2Bytes } else { ConvOp::Str2Runes }
            }
            (Type::Slice { .. }, Type::Array { .. }) => ConvOp::SliceToArr,
            (Type::Slice { .. }, Type::Pointer { .. }) => ConvOp::SliceToArrPtr,
            // The remaining pairs have identical underlying types or involve unsafe.Pointer.
            _ => ConvOp::Nop,
        }
    }

    fn is_byte_sized(&self, elem: TypeId) -> bool {
        matches!(self.checked.tcx.types.under(elem), Type::Basic(Basic::Uint8 | Basic::Byte))
    }

    fn is_float_or_complex(&self, ty: TypeId) -> bool {
        matches!(
            self.checked.tcx.types.under(ty),
            Type::Basic(Basic::Float32 | Basic::Float64 | Basic::Complex64 | Basic::Complex128)
        )
    }

    // ---- type queries

    pub(super) fn core(&mut self, ty: TypeId) -> Option<TypeId> {
        self.tcx_mut().core_type(ty)
    }
    pub(super) fn is_interface(&mut self, ty: TypeId) -> bool {
        let under = self.tcx_mut().under(ty);
        matches!(self.checked.tcx.get(under), Type::Interface(_))
    }
    pub(super) fn is_empty_interface(&mut self, ty: TypeId) -> bool {
        self.is_interface(ty) && {
            let under = self.tcx_mut().under(ty);
            self.tcx_mut().type_set(under).methods.is_empty()
        }
    }
    /// gc's `Sym() != nil`: declared or predeclared.
    pub(super) fn is_named(&self, ty: TypeId) -> bool {
        matches!(self.checked.tcx.get(self.checked.tcx.unalias(ty)), Type::Named(_) | Type::Basic(_))
    }
    /// Element type of a pointer type.
    pub(super) fn pointee(&mut self, ty: TypeId) -> Option<TypeId> {
        let under = self.tcx_mut().under(ty);
        match self.checked.tcx.get(under) {
            Type::Pointer { elem } => Some(*elem),
            _ => None,
        }
    }
    /// types2's `AssignableTo` for values other than untyped constants.
    pub(super) fn assignable(&mut self, src: TypeId, dst: TypeId) -> bool {
        let operand = Operand { mode: Mode::Value, ty: src, ..Default::default() };
        crate::types::operand::assignable_to(&mut self.checked.tcx, &operand, dst).is_ok()
    }
}

fn basic_conv(src: Basic, dst: Basic) -> ConvOp {
    if dst == Basic::String {
        return ConvOp::RuneStr;
    }
    if sim_type(src) == sim_type(dst) { ConvOp::Nop } else { ConvOp::Conv }
}

/// Basic types of equal representation (gc's `SimType`); `unsafe.Pointer` counts as `uintptr`.
fn sim_type(basic: Basic) -> Basic {
    match basic {
        Basic::Int | Basic::Int64 => Basic::Int64,
        Basic::Uint | Basic::Uint64 | Basic::Uintptr | Basic::UnsafePointer => Basic::Uint64,
        Basic::Byte | Basic::Uint8 => Basic::Uint8,
        Basic::Rune | Basic::Int32 => Basic::Int32,
        Basic::Invalid
        | Basic::Bool
        | Basic::Int8
        | Basic::Int16
        | Basic::Uint16
        | Basic::Uint32
        | Basic::Float32
        | Basic::Float64
        | Basic::Complex64
        | Basic::Complex128
        | Basic::String
        | Basic::UntypedBool
        | Basic::UntypedInt
        | Basic::UntypedRune
        | Basic::UntypedFloat
        | Basic::UntypedComplex
        | Basic::UntypedString
        | Basic::UntypedNil => basic,
    }
}

/// The runes of a Go string; each byte of invalid UTF-8 becomes U+FFFD.
fn decode_utf8(mut bytes: &[u8]) -> Vec<u32> {
    let mut runes = Vec::new();
    while !bytes.is_empty() {
        match std::str::from_utf8(bytes) {
            Ok(text) => {
                runes.extend(text.chars().map(u32::from));
                break;
            }
            Err(error) => {
                let (valid, rest) = bytes.split_at(error.valid_up_to());
                runes.extend(String::from_utf8_lossy(valid).chars().map(u32::from));
                runes.push(0xFFFD);
                bytes = rest.get(1..).unwrap_or(&[]);
            }
        }
    }
    runes
}
