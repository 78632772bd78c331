//! IR as text for snapshot tests and for comparison with gc's `-W` dumps (same layout, fewer attributes).
//! One node per line: op, name or value, `Implicit`, `Def`, `# line:column` of the innermost inlined position.
//! Rules: cmd/compile/internal/ir/fmt.go `dumpNode`, go1.27.

use super::node::{
    As2, BinOp, BinaryBuiltin, CallOp, Case, CommCase, ConvOp, FuncId, NaryBuiltin, NodeId, NodeKind,
    Program, SliceOp, StructKey, UnOp, UnaryBuiltin, VarClass, VarId, XPos,
};
use crate::types::Tcx;
use crate::types::object::PkgId;
use crate::types::types::{Type, TypeId};
use std::fmt::Write;

/// The body of a function; a closure is printed inside its `CLOSURE` node.
pub fn func(prog: &Program, tcx: &Tcx, id: FuncId) -> String {
    let mut dumper = Dumper { prog, tcx, out: String::new() };
    for &n in &prog.funcs[id].body {
        dumper.node(n, 1);
    }
    dumper.out
}

struct Dumper<'a> {
    prog: &'a Program,
    tcx: &'a Tcx,
    out: String,
}

impl Dumper<'_> {
    fn line(&mut self, depth: usize, text: &str, pos: XPos) {
        self.out.push_str(&".   ".repeat(depth));
        self.out.push_str(text);
        if let Some(at) = self.tcx.sources.resolve(pos.pos) {
            let _ = write!(self.out, " # {}:{}", at.line, at.col);
        }
        self.out.push('\n');
    }
    fn head(&mut self, depth: usize, op: &str, field: &str) {
        self.line(depth, &format!("{op}-{field}"), XPos::default());
    }
    fn list(&mut self, depth: usize, op: &str, field: &str, list: &[NodeId]) {
        if !list.is_empty() {
            self.head(depth, op, field);
            list.iter().for_each(|&n| self.node(n, depth + 1));
        }
    }
    fn opt(&mut self, depth: usize, op: &str, field: &str, n: Option<NodeId>) {
        self.list(depth, op, field, n.as_slice());
    }

    fn var(&mut self, depth: usize, var: VarId) {
        let data = &self.prog.vars[var];
        let class = match data.class {
            VarClass::Auto => "PAUTO",
            VarClass::Param => "PPARAM",
            VarClass::Result => "PPARAMOUT",
            VarClass::Closure => "PAUTOHEAP",
        };
        self.line(depth, &format!("NAME-{} {class}", data.name), data.pos);
    }

    fn node(&mut self, id: NodeId, depth: usize) {
        let prog = self.prog;
        let node = &prog.nodes[id];
        if let NodeKind::ExprStmt { x } = node.kind {
            return self.node(x, depth);
        }
        let op = self.op(&node.kind);
        self.list(depth, &op, "init", &node.init);
        let mut text = op.clone();
        if node.implicit {
            text.push_str(" Implicit");
        }
        match &node.kind {
            NodeKind::Local(var) => return self.var(depth, *var),
            NodeKind::Blank => text.push_str("-_"),
            NodeKind::Global(global) => {
                let _ = write!(text, "-{} PEXTERN", prog.globals[*global].name);
            }
            NodeKind::Func(func) => {
                let name = &prog.funcs[*func].name;
                let _ = write!(text, "-{name} PFUNC");
            }
            NodeKind::Literal(value) => {
                let _ = write!(text, "-{}", value.exact_string());
            }
            NodeKind::Dot { x, field } => text += &format!(" .{}", self.field(*x, *field, false)),
            NodeKind::DotPtr { x, field } => text += &format!(" .{}", self.field(*x, *field, true)),
            NodeKind::DotInter { name, .. } | NodeKind::MethodValue { name, .. } => {
                text += &format!(" .{name}")
            }
            NodeKind::MethodExpr { name, .. } => text += &format!(" .{name}"),
            NodeKind::Break { label } | NodeKind::Continue { label } => {
                if let Some(label) = label {
                    text += &format!(" {label}");
                }
            }
            NodeKind::Goto { label } => text += &format!(" {label}"),
            NodeKind::Label { name } => text += &format!(" {name}"),
            NodeKind::LinksymAddr { text: name, .. } => text += &format!(" {name}"),
            _ => {}
        }
        let def = match node.kind {
            NodeKind::Assign { def, .. } | NodeKind::Assign2 { def, .. } | NodeKind::Range { def, .. } => def,
            _ => false,
        };
        if def {
            text.push_str(" Def");
        }
        self.line(depth, &text, node.pos);
        self.children(&node.kind, &op, depth);
    }

    fn children(&mut self, kind: &NodeKind, op: &str, depth: usize) {
        match kind {
            NodeKind::Decl { var } => self.var(depth + 1, *var),
            NodeKind::AddStr { list } | NodeKind::Block { list } => self.list(depth, op, "List", list),
            NodeKind::NaryBuiltin { args, .. } => self.list(depth, op, "Args", args),
            NodeKind::StructLit { fields } => self.struct_lit(op, depth, fields),
            NodeKind::ArrayLit { elems, .. } | NodeKind::SliceLit { elems, .. } => {
                let values: Vec<NodeId> = elems.iter().map(|elem| elem.value).collect();
                self.list(depth, op, "List", &values);
            }
            NodeKind::MapLit { entries } => self.map_lit(op, depth, entries),
            NodeKind::Closure { func } => self.closure(op, depth, *func),
            NodeKind::Slice { x, low, high, max, .. } => {
                self.node(*x, depth + 1);
                self.opt(depth, op, "Low", *low);
                self.opt(depth, op, "High", *high);
                self.opt(depth, op, "Max", *max);
            }
            NodeKind::Call(call) => {
                self.list(depth, op, "Fun", &[call.fun]);
                self.list(depth, op, "Args", &call.args);
            }
            NodeKind::InlCall { body, results, .. } => {
                self.list(depth, op, "Body", body);
                self.list(depth, op, "ReturnVars", results);
            }
            NodeKind::MakeSlice { len, cap } => {
                self.list(depth, op, "Len", &[*len]);
                self.opt(depth, op, "Cap", *cap);
            }
            NodeKind::MakeMap { hint: size } | NodeKind::MakeChan { size } => {
                self.opt(depth, op, "Len", *size)
            }
            NodeKind::Assign2 { lhs, rhs, .. } => {
                self.list(depth, op, "Lhs", lhs);
                self.list(depth, op, "Rhs", rhs);
            }
            NodeKind::If { cond, then, els } => {
                self.list(depth, op, "Cond", &[*cond]);
                self.list(depth, op, "Body", then);
                self.list(depth, op, "Else", els);
            }
            NodeKind::For { cond, post, body, .. } => {
                self.opt(depth, op, "Cond", *cond);
                self.opt(depth, op, "Post", *post);
                self.list(depth, op, "Body", body);
            }
            NodeKind::Range { x, key, value, body, .. } => {
                self.node(*x, depth + 1);
                self.opt(depth, op, "Key", *key);
                // gc prints this field without a heading.
                value.iter().for_each(|&v| self.node(v, depth + 1));
                self.list(depth, op, "Body", body);
            }
            NodeKind::Switch { tag, cases, .. } => {
                self.opt(depth, op, "Tag", *tag);
                self.cases(op, depth, cases);
            }
            NodeKind::TypeSwitch { x, tag, cases, .. } => {
                self.type_switch_tag(op, depth, *x, tag.as_deref());
                self.cases(op, depth, cases);
            }
            NodeKind::Select { cases, .. } => self.comm_cases(op, depth, cases),
            NodeKind::Return { results } => self.list(depth, op, "Results", results),
            NodeKind::Defer { call, at } => {
                self.node(*call, depth + 1);
                self.opt(depth, op, "DeferAt", *at);
            }
            NodeKind::MethodExpr { recv, .. } => {
                let text = format!("TYPE {}", self.tcx.type_str(*recv));
                self.line(depth + 1, &text, XPos::default());
            }
            NodeKind::New { rtype: None } => self.line(depth + 1, "TYPE", XPos::default()),
            NodeKind::DynamicType { .. } => {}
            NodeKind::DotType { x, .. } => self.node(*x, depth + 1),
            NodeKind::CheckNil { x } => {
                self.line(depth + 1, "ITAB", self.prog.nodes[*x].pos);
                self.node(*x, depth + 2);
            }
            _ => {
                let mut list = Vec::new();
                super::visit::kind_children(kind, &mut |&n| list.push(n));
                list.iter().for_each(|&n| self.node(n, depth + 1));
            }
        }
    }

    fn struct_lit(&mut self, op: &str, depth: usize, fields: &[StructKey]) {
        if !fields.is_empty() {
            self.head(depth, op, "List");
        }
        for field in fields {
            self.line(depth + 1, "STRUCTKEY", field.pos);
            self.node(field.value, depth + 2);
        }
    }

    fn map_lit(&mut self, op: &str, depth: usize, entries: &[(NodeId, NodeId)]) {
        if !entries.is_empty() {
            self.head(depth, op, "List");
        }
        for &(key, value) in entries {
            self.line(depth + 1, "KEY", self.prog.nodes[key].pos);
            self.head(depth + 1, "KEY", "Key");
            self.node(key, depth + 2);
            self.node(value, depth + 2);
        }
    }

    fn closure(&mut self, op: &str, depth: usize, func: FuncId) {
        let func = &self.prog.funcs[func];
        self.head(depth, op, "Func");
        self.line(depth + 1, &format!("DCLFUNC {}", func.name), func.pos);
        for (what, vars) in [("Dcl", &func.dcl), ("ClosureVars", &func.closure_vars)] {
            if !vars.is_empty() {
                self.head(depth + 1, "DCLFUNC", what);
                vars.iter().for_each(|&v| self.var(depth + 2, v));
            }
        }
        self.list(depth + 1, "DCLFUNC", "body", &func.body);
    }

    fn type_switch_tag(&mut self, op: &str, depth: usize, x: NodeId, tag: Option<&str>) {
        self.head(depth, op, "Tag");
        self.line(depth + 1, "TYPESW", XPos::default());
        if let Some(tag) = tag {
            self.head(depth + 1, "TYPESW", "Tag");
            self.line(depth + 2, &format!("NONAME-{tag}"), XPos::default());
        }
        self.node(x, depth + 2);
    }

    fn comm_cases(&mut self, op: &str, depth: usize, cases: &[CommCase]) {
        if !cases.is_empty() {
            self.head(depth, op, "Cases");
        }
        for case in cases {
            self.line(depth + 1, "CASE", case.pos);
            self.opt(depth + 1, "CASE", "Comm", case.comm);
            self.list(depth + 1, "CASE", "Body", &case.body);
        }
    }

    fn cases(&mut self, op: &str, depth: usize, cases: &[Case]) {
        if !cases.is_empty() {
            self.head(depth, op, "Cases");
        }
        for case in cases {
            self.line(depth + 1, "CASE", case.pos);
            if let Some(var) = case.var {
                self.head(depth + 1, "CASE", "Var");
                self.var(depth + 2, var);
            }
            self.list(depth + 1, "CASE", "List", &case.list);
            self.list(depth + 1, "CASE", "Body", &case.body);
        }
    }

    fn field(&self, x: NodeId, field: u32, pointer: bool) -> String {
        let name = |ty: TypeId| match self.tcx.types.under(ty) {
            Type::Struct { fields } => fields.get(field as usize).map(|f| f.name.to_string()),
            _ => None,
        };
        let ty = self.prog.nodes[x].ty.and_then(|ty| {
            if !pointer {
                return Some(ty);
            }
            match self.tcx.types.under(ty) {
                Type::Pointer { elem } => Some(*elem),
                _ => None,
            }
        });
        ty.and_then(name).unwrap_or_default()
    }

    fn op(&self, kind: &NodeKind) -> String {
        match kind {
            NodeKind::Local(_) | NodeKind::Global(_) | NodeKind::Func(_) | NodeKind::Blank => "NAME",
            NodeKind::GlobalOffset { .. } => "LINKSYMOFFSET",
            NodeKind::Literal(_) => "LITERAL",
            NodeKind::Nil => "NIL",
            NodeKind::Type => "TYPE",
            NodeKind::DynamicType { .. } => "DYNAMICTYPE",
            NodeKind::LinksymAddr { .. } => "ADDR",
            NodeKind::Binary { op, .. } => bin_op(*op),
            NodeKind::AndAnd { .. } => "ANDAND",
            NodeKind::OrOr { .. } => "OROR",
            NodeKind::Unary { op, .. } => match op {
                UnOp::Not => "NOT",
                UnOp::Neg => "NEG",
                UnOp::Plus => "PLUS",
                UnOp::BitNot => "BITNOT",
            },
            NodeKind::AddStr { .. } => "ADDSTR",
            NodeKind::Addr { .. } => "ADDR",
            NodeKind::PtrLit { .. } => "PTRLIT",
            NodeKind::Deref { .. } => "DEREF",
            NodeKind::Conv { op, .. } => match op {
                ConvOp::Conv => "CONV",
                ConvOp::Nop => "CONVNOP",
                ConvOp::Iface => "CONVIFACE",
                ConvOp::Bytes2Str => "BYTES2STR",
                ConvOp::Str2Bytes | ConvOp::Str2BytesZeroCopy => "STR2BYTES",
                ConvOp::Runes2Str => "RUNES2STR",
                ConvOp::Str2Runes => "STR2RUNES",
                ConvOp::RuneStr => "RUNESTR",
                ConvOp::SliceToArr => "SLICE2ARR",
                ConvOp::SliceToArrPtr => "SLICE2ARRPTR",
            },
            NodeKind::StructLit { .. } => "STRUCTLIT",
            NodeKind::ArrayLit { .. } => "ARRAYLIT",
            NodeKind::SliceLit { .. } => "SLICELIT",
            NodeKind::MapLit { .. } => "MAPLIT",
            NodeKind::Closure { .. } => "CLOSURE",
            NodeKind::Dot { .. } => "DOT",
            NodeKind::DotPtr { .. } => "DOTPTR",
            NodeKind::DotInter { .. } => "DOTINTER",
            NodeKind::MethodValue { .. } => "METHVALUE",
            NodeKind::MethodExpr { .. } => "METHEXPR",
            NodeKind::Index { .. } => "INDEX",
            NodeKind::IndexMap { .. } => "INDEXMAP",
            NodeKind::Slice { op, .. } => match op {
                SliceOp::Slice => "SLICE",
                SliceOp::SliceArr => "SLICEARR",
                SliceOp::SliceStr => "SLICESTR",
                SliceOp::Slice3 => "SLICE3",
                SliceOp::Slice3Arr => "SLICE3ARR",
            },
            NodeKind::DotType { comma_ok, dynamic, .. } => match (dynamic.is_empty(), comma_ok) {
                (true, false) => "DOTTYPE",
                (true, true) => "DOTTYPE2",
                (false, false) => "DYNAMICDOTTYPE",
                (false, true) => "DYNAMICDOTTYPE2",
            },
            NodeKind::Recv { .. } => "RECV",
            NodeKind::Call(call) => match call.op {
                CallOp::Func => "CALLFUNC",
                CallOp::Inter => "CALLINTER",
            },
            NodeKind::InlCall { .. } => "INLCALL",
            NodeKind::UnaryBuiltin { op, .. } => unary_builtin(*op),
            NodeKind::BinaryBuiltin { op, .. } => match op {
                BinaryBuiltin::Copy => "COPY",
                BinaryBuiltin::Complex => "COMPLEX",
                BinaryBuiltin::UnsafeAdd => "UNSAFEADD",
                BinaryBuiltin::UnsafeSlice => "UNSAFESLICE",
                BinaryBuiltin::UnsafeString => "UNSAFESTRING",
            },
            NodeKind::NaryBuiltin { op, .. } => match op {
                NaryBuiltin::Append { .. } => "APPEND",
                NaryBuiltin::Delete => "DELETE",
                NaryBuiltin::Max => "MAX",
                NaryBuiltin::Min => "MIN",
                NaryBuiltin::Print => "PRINT",
                NaryBuiltin::Println => "PRINTLN",
            },
            NodeKind::MakeSlice { .. } => "MAKESLICE",
            NodeKind::MakeMap { .. } => "MAKEMAP",
            NodeKind::MakeChan { .. } => "MAKECHAN",
            NodeKind::New { .. } => "NEW",
            NodeKind::Recover => "RECOVER",
            NodeKind::Block { .. } => "BLOCK",
            NodeKind::Decl { .. } => "DCL",
            NodeKind::Assign { .. } => "AS",
            NodeKind::Assign2 { op, .. } => match op {
                As2::Plain => "AS2",
                As2::Func => "AS2FUNC",
                As2::MapRead => "AS2MAPR",
                As2::Recv => "AS2RECV",
                As2::DotType => "AS2DOTTYPE",
                As2::SelRecv => "SELRECV2",
            },
            NodeKind::AssignOp { op, .. } => return format!("ASOP-{}", bin_op(*op)),
            NodeKind::Send { .. } => "SEND",
            NodeKind::Break { .. } => "BREAK",
            NodeKind::Continue { .. } => "CONTINUE",
            NodeKind::Fallthrough => "FALL",
            NodeKind::Goto { .. } => "GOTO",
            NodeKind::Label { .. } => "LABEL",
            NodeKind::If { .. } => "IF",
            NodeKind::For { .. } => "FOR",
            NodeKind::Range { .. } => "RANGE",
            NodeKind::Switch { .. } | NodeKind::TypeSwitch { .. } => "SWITCH",
            NodeKind::Select { .. } => "SELECT",
            NodeKind::Return { .. } => "RETURN",
            NodeKind::Go { .. } => "GO",
            NodeKind::Defer { .. } => "DEFER",
            NodeKind::CheckNil { .. } => "CHECKNIL",
            NodeKind::ExprStmt { .. } => "EXPRSTMT",
            NodeKind::TailCall { .. } => "TAILCALL",
        }
        .to_string()
    }
}

fn bin_op(op: BinOp) -> &'static str {
    match op {
        BinOp::Add => "ADD",
        BinOp::Sub => "SUB",
        BinOp::Mul => "MUL",
        BinOp::Div => "DIV",
        BinOp::Mod => "MOD",
        BinOp::And => "AND",
        BinOp::Or => "OR",
        BinOp::Xor => "XOR",
        BinOp::AndNot => "ANDNOT",
        BinOp::Lsh => "LSH",
        BinOp::Rsh => "RSH",
        BinOp::Eq => "EQ",
        BinOp::Ne => "NE",
        BinOp::Lt => "LT",
        BinOp::Le => "LE",
        BinOp::Gt => "GT",
        BinOp::Ge => "GE",
    }
}

fn unary_builtin(op: UnaryBuiltin) -> &'static str {
    match op {
        UnaryBuiltin::Len => "LEN",
        UnaryBuiltin::Cap => "CAP",
        UnaryBuiltin::Clear => "CLEAR",
        UnaryBuiltin::Close => "CLOSE",
        UnaryBuiltin::Real => "REAL",
        UnaryBuiltin::Imag => "IMAG",
        UnaryBuiltin::Panic => "PANIC",
        UnaryBuiltin::UnsafeSliceData => "UNSAFESLICEDATA",
        UnaryBuiltin::UnsafeStringData => "UNSAFESTRINGDATA",
        UnaryBuiltin::StringPtr => "SPTR",
    }
}

/// All functions of the package, each under its name.
pub fn program(prog: &Program, tcx: &Tcx) -> String {
    let mut out = String::new();
    for &id in &prog.target {
        let f = &prog.funcs[id];
        let pkg = if f.pkg == PkgId::USER { String::new() } else { format!("{}.", tcx.pkg(f.pkg).name) };
        let _ = writeln!(out, "before devirtualize-and-inline {pkg}{}", f.name);
        out.push_str(&func(prog, tcx, id));
        out.push('\n');
    }
    out
}
