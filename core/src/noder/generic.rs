//! Generic functions and types: instances by shape, their dictionaries, and the functions that connect both.
//! `F[int]` only calls the shaped `F[go.shape.int]` with the dictionary `.dict.F[int]`; code that knows the type
//! arguments calls the shaped function directly.
//! Rules: noder/reader.go `objIdx`, `objDictIdx`, `funcInst`, `methodExpr`, `callShaped`, `shapeSig`, go1.27.

use super::Noder;
use super::body::{Body, ParamField};
use super::layout::Layout;
use super::read::Within;
use super::selector::Method;
use crate::ir::node::{As2, ConvOp, FuncId, FuncKind, NodeId, NodeKind};
use crate::ir::type_text::link_text;
use crate::span::Pos;
use crate::types::constant::Value;
use crate::types::object::{ObjId, PkgId};
use crate::types::subst::SubstMap;
use crate::types::types::{Basic, Param, Signature, Type, TypeId, TypeParamId, Types};
use std::rc::Rc;

/// Type arguments of an instance, and the layout of its run-time dictionary.
#[derive(Debug)]
pub(super) struct Dict {
    /// Unique number.
    pub number: u32,
    /// The generic function, or the name of the generic type.
    pub owner: ObjId,
    /// Name of the instance, `G[int]`.
    pub name: String,
    pub targs: Vec<TypeId>,
    pub shaped: bool,
    pub layout: Rc<Layout>,
}

/// An instance that still needs its shaped counterpart.
#[derive(Clone, Debug)]
pub(super) enum TodoDict {
    Func(ObjId, Vec<TypeId>),
    Type(TypeId),
}

/// An instance that is called or used as a value: the function, its wrapper if the type arguments are known, and its
/// dictionary.
#[derive(Debug)]
pub(super) struct Callee {
    pub wrapper: Option<NodeId>,
    pub base: NodeId,
    pub dict: Option<NodeId>,
}

impl Noder {
    /// The instance of a generic function; a shape among the arguments makes it a shaped instance.
    pub(super) fn func_instance(&mut self, obj: ObjId, targs: &[TypeId], shaped: bool) -> FuncId {
        let sig_type = self.checked.tcx.obj(obj).ty;
        let sig = self.signature(sig_type);
        let tparams: Vec<TypeParamId> = sig.recv_tparams.iter().chain(sig.tparams.iter()).copied().collect();
        let mut targs = targs.to_vec();
        let shaped = shaped || targs.iter().any(|&t| self.has_shape(t));
        if shaped {
            self.shapify_all(&tparams, &mut targs);
        }
        let name = self.instance_name(&self.func_base_name(obj), &targs, sig.recv_tparams.len());
        if let Some(&func) = self.instances.get(&(obj, name.clone())) {
            return func;
        }
        let dict = self.func_dict(obj, name.clone(), targs.clone(), shaped);
        let map = SubstMap::new(&tparams, &targs);
        let func = self.instance_func(obj, name, &dict, &map);
        if !shaped {
            self.todo_dicts.push(TodoDict::Func(obj, targs));
        }
        self.todo_bodies.push(func);
        func
    }

    fn func_dict(&mut self, obj: ObjId, name: String, targs: Vec<TypeId>, shaped: bool) -> Rc<Dict> {
        let layout = self.layout(obj);
        self.new_dict(Dict { number: 0, owner: obj, name, targs, shaped, layout })
    }

    fn new_dict(&mut self, mut dict: Dict) -> Rc<Dict> {
        dict.number = self.dict_count;
        self.dict_count += 1;
        Rc::new(dict)
    }

    /// The dictionary of a generic function's instance with real type arguments; does not make the function.
    pub(super) fn real_func_dict(&mut self, obj: ObjId, targs: &[TypeId]) -> Rc<Dict> {
        let sig_type = self.checked.tcx.obj(obj).ty;
        let receivers = self.signature(sig_type).recv_tparams.len();
        let name = self.instance_name(&self.func_base_name(obj), targs, receivers);
        self.func_dict(obj, name, targs.to_vec(), false)
    }

    pub(super) fn func_base_name(&self, obj: ObjId) -> String {
        let object = self.checked.tcx.obj(obj);
        let recv = match self.checked.tcx.get(object.ty) {
            Type::Signature(sig) => sig.recv.as_ref().map(|r| r.ty),
            _ => None,
        };
        match recv {
            Some(recv) => self.receiver_name(recv, &object.name),
            None => object.name.to_string(),
        }
    }

    /// `name[A,B]`; in a method's name the receiver's arguments follow its type: `(*T[A]).M[B]`.
    fn instance_name(&self, name: &str, targs: &[TypeId], receivers: usize) -> String {
        let text = |targs: &[TypeId]| {
            let list: Vec<String> = targs.iter().map(|&t| link_text(&self.checked.tcx, t)).collect();
            format!("[{}]", list.join(","))
        };
        let (own, rest) = targs.split_at(receivers.min(targs.len()));
        let named = if own.is_empty() {
            name.to_string()
        } else {
            match name.rsplit_once('.') {
                Some((recv, method)) => match recv.strip_suffix(')') {
                    Some(recv) => format!("{recv}{}).{method}", text(own)),
                    None => format!("{recv}{}.{method}", text(own)),
                },
                None => name.to_string(),
            }
        };
        if rest.is_empty() { named } else { named + &text(rest) }
    }

    /// A method of an instance of a generic type.
    pub(super) fn method_instance(&mut self, named: TypeId, method: ObjId) -> FuncId {
        let Some(dict) = self.type_dict(named) else { return self.func_of(method) };
        let sig_type = self.checked.tcx.obj(method).ty;
        let sig = self.signature(sig_type);
        let map = SubstMap::new(&sig.recv_tparams, &dict.targs);
        let base = self.checked.tcx.obj(method).name.to_string();
        let pointer = self.checked.tcx.ptr_recv.contains(&method);
        let name = crate::ir::names::method_name(&dict.name, pointer, &base);
        if let Some(&func) = self.instances.get(&(method, name.clone())) {
            return func;
        }
        let func = self.instance_func(method, name, &dict, &map);
        self.todo_bodies.push(func);
        func
    }

    /// Makes the function and declares its parameters; a shaped function takes its dictionary after the receiver.
    fn instance_func(&mut self, obj: ObjId, name: String, dict: &Rc<Dict>, map: &SubstMap) -> FuncId {
        let object = self.checked.tcx.obj(obj);
        let (pkg, sig_type) = (object.pkg.unwrap_or(PkgId::USER), object.ty);
        let decl = self.checked.func_decl(obj);
        let pos = decl.as_ref().map_or(object.pos, |d| d.pos);
        let generic = self.signature(sig_type);
        let map = Rc::new(SubstMap(map.0.clone()));
        let within = Within::new(dict, map.clone());
        let around = std::mem::replace(&mut self.unfinished, self.written.around(obj));
        // The instance belongs to this package even if another one declares the function.
        let imported = std::mem::take(&mut self.imported_def);
        for p in generic.recv.iter().chain(generic.params.iter()).chain(generic.results.iter()) {
            self.read_type_within(Some(&within), p.ty);
        }
        self.imported_def = imported;
        self.unfinished = around;
        let mut body = Body::new(FuncId(0), false);
        body.actual = Some(map.clone());
        body.targs = dict.targs.clone();
        self.bodies.push(body);
        let sub = |noder: &mut Noder, p: &Param| Param { ty: noder.sub(p.ty), ..p.clone() };
        let recv = generic.recv.as_ref().map(|p| sub(self, p));
        let params: Vec<Param> = generic.params.iter().map(|p| sub(self, p)).collect();
        let results: Vec<Param> = generic.results.iter().map(|p| sub(self, p)).collect();
        self.bodies.pop();
        let dict_param =
            dict.shaped.then(|| Param { name: ".dict".into(), ty: self.dict_type(&dict.layout), obj: None });
        let sig = Signature {
            recv: recv.clone(),
            tparams: Rc::from([]),
            recv_tparams: Rc::from([]),
            params: dict_param.iter().cloned().chain(params).collect(),
            results: results.into(),
            variadic: generic.variadic,
        };
        let all: Vec<Param> = recv.iter().cloned().chain(sig.params.iter().cloned()).collect();
        let flat = Signature { recv: None, params: all.into(), ..sig.clone() };
        let ty = self.tcx_mut().types.add(Type::Signature(Rc::new(flat)));
        let func = self.new_func(name.clone().into(), pkg, pos, ty, FuncKind::Declared);
        self.instances.insert((obj, name), func);
        let data = &mut self.prog.funcs[func];
        data.obj = Some(obj);
        data.has_recv = recv.is_some();
        data.dupok = true;
        data.shaped = dict.shaped;
        data.local = true;
        // Std functions may lack a Go body, but an unshaped instance always has one, which calls the shaped one.
        data.has_body = !dict.shaped || decl.as_ref().is_some_and(|d| d.body.is_some());
        if let Some(decl) = decl {
            data.pragma = decl.pragma;
            let mut fields = self.param_fields(decl.recv.as_ref(), decl.ty);
            if dict.shaped {
                let field = ParamField { pos, name: Some(".dict".into()), obj: None };
                fields.params.insert(0, field);
            }
            self.bodies.push(Body::new(func, false));
            self.declare_params(&sig, &fields);
            self.bodies.pop();
        }
        if dict.shaped && pkg != PkgId::USER {
            self.prog.funcs[func].facts = self.generic_facts(func, obj);
        }
        self.func_dicts.insert(func, (dict.clone(), map));
        func
    }

    /// Pointer to a dictionary of this layout.
    pub(super) fn dict_type(&mut self, layout: &Layout) -> TypeId {
        let array = Type::Array { len: layout.words() as i64, elem: Types::basic(Basic::Uintptr) };
        let array = self.tcx_mut().types.add(array);
        self.tcx_mut().types.pointer_to(array)
    }

    /// The dictionary of an instance of a generic type.
    pub(super) fn type_dict(&mut self, ty: TypeId) -> Option<Rc<Dict>> {
        let named = self.checked.tcx.as_named(ty)?;
        let data = &self.checked.tcx.types.named[named];
        let (Some(origin), targs, obj) = (data.origin, data.targs.clone(), data.obj) else { return None };
        if let Some(dict) = self.type_dicts.get(&named) {
            return Some(dict.clone());
        }
        let shaped = targs.iter().any(|&t| self.has_shape(t));
        let layout = self.type_layout(obj, origin);
        let plain = self.tcx_mut().types.add(Type::Named(named));
        let link = link_text(&self.checked.tcx, plain);
        // Functions are named without the package path.
        let path_len = link.find('[').and_then(|end| link[..end].rfind('.')).map_or(0, |dot| dot + 1);
        let name = link[path_len..].to_string();
        let dict = self.new_dict(Dict { number: 0, owner: obj, name, targs: targs.to_vec(), shaped, layout });
        self.type_dicts.insert(named, dict.clone());
        Some(dict)
    }

    /// Makes the shaped counterpart of an instance.
    pub(super) fn make_shaped(&mut self, todo: TodoDict) {
        match todo {
            TodoDict::Func(obj, targs) => {
                self.func_instance(obj, &targs, true);
            }
            TodoDict::Type(ty) => {
                let shaped = self.shaped_type(ty);
                self.declare_type(shaped);
            }
        }
    }

    pub(super) fn shaped_type(&mut self, ty: TypeId) -> TypeId {
        let Some(named) = self.checked.tcx.as_named(ty) else { return ty };
        let data = &self.checked.tcx.types.named[named];
        let (Some(origin), targs) = (data.origin, data.targs.clone()) else { return ty };
        let tparams = self.checked.tcx.types.named[origin].params();
        let mut targs = targs.to_vec();
        self.shapify_all(&tparams, &mut targs);
        self.shaped_instance(origin, &targs)
    }

    /// Makes the body of an unshaped instance: a call of the shaped one.
    pub(super) fn call_shaped(&mut self, func: FuncId, dict: &Rc<Dict>) {
        let data = &self.prog.funcs[func];
        let (pos, obj, has_recv, params) = (data.pos.pos, data.obj, data.has_recv, data.params.clone());
        let Some(obj) = obj else { return };
        let is_method = dict.owner != obj;
        let base = if is_method {
            let recv = self.prog.vars[params[0]].ty;
            self.shaped_method_expr(pos, recv, obj)
        } else {
            let shaped = self.func_instance(obj, &dict.targs, true);
            self.func_node(shaped)
        };
        let mut args: Vec<NodeId> = params.iter().map(|&v| self.local(v)).collect();
        let dict = self.dict_addr(pos, dict);
        args.insert(usize::from(has_recv), dict);
        self.prog.funcs[func].wrapper = true;
        self.tail_call(func, pos, base, args);
    }

    /// `(*T[go.shape.int]).M` for a receiver of type `*T[int]`.
    fn shaped_method_expr(&mut self, pos: Pos, recv: TypeId, method: ObjId) -> NodeId {
        let pointer = self.checked.tcx.is_pointer(recv);
        let base = self.pointee(recv).filter(|_| pointer).unwrap_or(recv);
        let shaped = self.shaped_type(base);
        self.declare_type(shaped);
        let callee = self.method_instance(shaped, method);
        let recv = if pointer { self.tcx_mut().types.pointer_to(shaped) } else { shaped };
        let name = self.checked.tcx.obj(method).name.clone();
        let ty = self.prog.funcs[callee].ty;
        self.node(pos, Some(ty), NodeKind::MethodExpr { recv, name, callee })
    }

    /// `return f(args)`, or just the call; multiple results go through temporaries.
    pub(super) fn tail_call(&mut self, func: FuncId, pos: Pos, fun: NodeId, args: Vec<NodeId>) {
        let fun_type = self.ty(fun);
        let sig = self.signature(fun_type);
        let call = self.finish_call(pos, fun, args, sig.variadic);
        let stmt = match &sig.results[..] {
            [] => self.expr_stmt(call),
            [_] => self.stmt_node(pos, NodeKind::Return { results: vec![call] }),
            several => {
                let types: Vec<TypeId> = several.iter().map(|p| p.ty).collect();
                self.return_several(pos, call, &types)
            }
        };
        self.prog.funcs[func].body.push(stmt);
    }

    fn return_several(&mut self, pos: Pos, call: NodeId, types: &[TypeId]) -> NodeId {
        let (mut init, mut lhs, mut results, mut tmps) = (Vec::new(), Vec::new(), Vec::new(), Vec::new());
        for &ty in types {
            let tmp = self.temp(pos, ty);
            let decl = self.decl_node(pos, tmp);
            init.push(decl);
            let target = self.local(tmp);
            lhs.push(target);
            let result = self.local(tmp);
            results.push(result);
            tmps.push(tmp);
        }
        let kind = NodeKind::Assign2 { op: As2::Func, lhs, rhs: vec![call], def: false };
        let stmt = self.stmt_node(pos, kind);
        self.prog.nodes[stmt].init = init;
        for tmp in tmps {
            self.prog.vars[tmp].defn = Some(stmt);
        }
        let ret = self.stmt_node(pos, NodeKind::Return { results });
        self.prog.nodes[ret].init.push(stmt);
        ret
    }

    pub(super) fn func_node(&mut self, func: FuncId) -> NodeId {
        let (pos, ty) = (self.prog.funcs[func].pos.pos, self.prog.funcs[func].ty);
        self.node(pos, Some(ty), NodeKind::Func(func))
    }

    /// `&.dict.G[int]`
    pub(super) fn dict_addr(&mut self, pos: Pos, dict: &Rc<Dict>) -> NodeId {
        let ty = self.dict_type(&dict.layout);
        let pkg = self.dict_pkg(dict);
        let prefix =
            if pkg == PkgId::USER { String::new() } else { format!("{}.", self.checked.tcx.pkg(pkg).name) };
        let text = format!("&{prefix}.dict.{}", dict.name);
        let id = self.dict_id(dict);
        self.node(pos, Some(ty), NodeKind::LinksymAddr { text: text.into(), dict: Some(id) })
    }

    /// Package of the generic function or type.
    pub(super) fn dict_pkg(&self, dict: &Dict) -> PkgId {
        self.checked.tcx.obj(dict.owner).pkg.unwrap_or(PkgId::USER)
    }

    /// A word of the current function's dictionary.
    pub(super) fn dict_word(&mut self, pos: Pos, index: usize) -> NodeId {
        let Some(param) = self.dict_param() else {
            return self.broken(pos, "dictionary outside shaped code");
        };
        let dict = self.local(param);
        let dict_type = self.ty(dict);
        let array = self.pointee(dict_type);
        let star = self.node(pos, array, NodeKind::Deref { x: dict });
        let star = self.implicit(star);
        let int = Types::basic(Basic::Int);
        let index = self.node(pos, Some(int), NodeKind::Literal(Value::Int(index as i64)));
        let uintptr = Types::basic(Basic::Uintptr);
        self.node(pos, Some(uintptr), NodeKind::Index { x: star, index, bounded: false })
    }

    /// A reference to an instance of a generic function, with type arguments as written.
    pub(super) fn func_inst(&mut self, pos: Pos, obj: ObjId, targs: &[TypeId], ty: TypeId) -> Callee {
        let derived = targs.iter().any(|&t| self.is_derived(t));
        if self.recording.is_some() {
            if derived {
                self.subdict_index(obj, targs);
            }
            return self.recorded_callee(pos, ty);
        }
        let actual: Vec<TypeId> = targs.iter().map(|&t| self.typ(t)).collect();
        if derived {
            let index = self.subdict_index(obj, targs);
            let func = self.func_instance(obj, &actual, true);
            let base = self.func_node(func);
            let dict = self.dict_from_word(pos, func, index);
            return Callee { wrapper: None, base, dict: Some(dict) };
        }
        let wrapper = self.func_instance(obj, &actual, false);
        let shaped = self.func_instance(obj, &actual, true);
        let dict = self.func_dicts.get(&wrapper).map(|(dict, _)| dict.clone());
        let (wrapper, base) = (self.func_node(wrapper), self.func_node(shaped));
        let dict = dict.map(|dict| self.dict_addr(pos, &dict));
        Callee { wrapper: Some(wrapper), base, dict }
    }

    pub(super) fn recorded_callee(&mut self, pos: Pos, ty: TypeId) -> Callee {
        let base = self.node(pos, Some(ty), NodeKind::Nil);
        Callee { wrapper: Some(base), base, dict: None }
    }

    /// The dictionary argument for `func`, read from the current dictionary.
    fn dict_from_word(&mut self, pos: Pos, func: FuncId, index: usize) -> NodeId {
        let layout = self.func_dicts.get(&func).map(|(dict, _)| dict.layout.clone());
        let ty = layout.map_or(Types::basic(Basic::Uintptr), |layout| self.dict_type(&layout));
        let word = self.dict_word(pos, index);
        self.node(pos, Some(ty), NodeKind::Conv { op: ConvOp::Nop, x: word })
    }

    /// Callee and dictionary for calling a method of a generic type or of a type parameter, or for using it as a value.
    /// `recv` is the receiver's type as written, after the implicit steps.
    /// `own`: type arguments of the method.
    pub(super) fn method_callee(
        &mut self,
        pos: Pos,
        recv: TypeId,
        method: &Method,
        own: &[TypeId],
    ) -> Callee {
        if let Some(tparam) = self.checked.tcx.as_type_param(recv) {
            return self.tparam_method(pos, tparam, method);
        }
        let base = self.base_of(recv);
        if self.is_generic_method(method.obj) {
            return self.generic_method(pos, base, method, own);
        }
        let Some(named) = self.checked.tcx.as_named(base).filter(|_| !self.is_interface(base)) else {
            let fun = self.method_expr_node(pos, method);
            return Callee { wrapper: Some(fun), base: fun, dict: None };
        };
        let data = &self.checked.tcx.types.named[named];
        let (mut targs, owner) = (data.targs.clone().to_vec(), data.obj);
        if targs.is_empty() && !data.tparams.is_empty() {
            // A generic type may omit its type arguments inside its methods.
            let tparams = data.tparams.clone();
            targs = tparams.iter().map(|&p| self.checked.tcx.tparam_type(p)).collect();
        }
        if targs.is_empty() {
            let fun = self.method_expr_node(pos, method);
            return Callee { wrapper: Some(fun), base: fun, dict: None };
        }
        let derived = targs.iter().any(|&t| self.is_derived(t));
        if self.recording.is_some() {
            if derived {
                self.subdict_index(owner, &targs);
            }
            let ty = self.method_type(method.sig, method.recv);
            return self.recorded_callee(pos, ty);
        }
        let actual = self.typ(base);
        let pointer = base != recv;
        let recv_actual = if pointer { self.tcx_mut().types.pointer_to(actual) } else { actual };
        let shaped = self.shaped_method_expr(pos, recv_actual, method.obj);
        if derived {
            let index = self.subdict_index(owner, &targs);
            let func = self.prog.nodes[shaped].kind.mentioned_func().unwrap_or(FuncId(0));
            let dict = self.dict_from_word(pos, func, index);
            return Callee { wrapper: None, base: shaped, dict: Some(dict) };
        }
        let dict = self.type_dict(actual).map(|dict| self.dict_addr(pos, &dict));
        let callee = self.method_instance(actual, method.obj);
        let ty = self.prog.funcs[callee].ty;
        let wrapper = NodeKind::MethodExpr { recv: recv_actual, name: method.name.clone(), callee };
        let wrapper = self.node(pos, Some(ty), wrapper);
        Callee { wrapper: Some(wrapper), base: shaped, dict }
    }

    /// A method with type parameters: a separate instance, always called through its shape.
    fn generic_method(&mut self, pos: Pos, base: TypeId, method: &Method, own: &[TypeId]) -> Callee {
        let mut targs = match self.checked.tcx.as_named(base) {
            Some(named) => self.checked.tcx.types.named[named].targs.to_vec(),
            None => Vec::new(),
        };
        targs.extend_from_slice(own);
        let derived = targs.iter().any(|&t| self.is_derived(t));
        if self.recording.is_some() {
            if derived {
                self.subdict_index(method.obj, &targs);
            }
            let ty = self.method_type(method.sig, method.recv);
            return self.recorded_callee(pos, ty);
        }
        let actual: Vec<TypeId> = targs.iter().map(|&t| self.typ(t)).collect();
        let func = self.func_instance(method.obj, &actual, true);
        let data = &self.prog.funcs[func];
        let (ty, full) = (data.ty, data.name.clone());
        let recv = data.params.first().map_or(method.recv, |&v| self.prog.vars[v].ty);
        let at = full.rfind(&format!(".{}[", method.name)).map_or(0, |i| i + 1);
        let kind = NodeKind::MethodExpr { recv, name: full[at..].into(), callee: func };
        let fun = self.node(pos, Some(ty), kind);
        let dict = if derived {
            let index = self.subdict_index(method.obj, &targs);
            self.dict_from_word(pos, func, index)
        } else {
            let dict = self.real_func_dict(method.obj, &actual);
            self.dict_addr(pos, &dict)
        };
        Callee { wrapper: None, base: fun, dict: Some(dict) }
    }

    fn base_of(&self, recv: TypeId) -> TypeId {
        match self.checked.tcx.get(self.checked.tcx.unalias(recv)) {
            Type::Pointer { elem } => *elem,
            _ => recv,
        }
    }

    /// A method of a type parameter, found through the dictionary.
    fn tparam_method(&mut self, pos: Pos, tparam: TypeParamId, method: &Method) -> Callee {
        let index = self.method_expr_index(tparam, &method.name, method.obj);
        let ty = self.method_type(method.sig, method.recv);
        if self.recording.is_some() {
            return self.recorded_callee(pos, ty);
        }
        let word = self.dict_word(pos, index);
        let addr = self.addr(pos, word);
        let fun = self.node(pos, Some(ty), NodeKind::Conv { op: ConvOp::Nop, x: addr });
        Callee { wrapper: Some(fun), base: fun, dict: None }
    }
}
