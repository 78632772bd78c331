//! Values and assignable expressions of every type, for type-directed programs.

use super::{Maker, Signature, Ty};

impl Maker {
    /// Assignable expressions: variables, and what can be reached from them.
    pub fn places(&mut self) -> Vec<(String, Ty)> {
        let mut found = Vec::new();
        let roots: Vec<(String, Ty)> = self
            .vars
            .iter()
            .chain(&self.globals)
            .filter(|(name, _)| !name.starts_with('x'))
            .cloned()
            .collect();
        for (name, ty) in roots {
            match &ty {
                Ty::Ptr(to) => match &**to {
                    Ty::Struct(i) => self.fields(&name, *i, &mut found),
                    Ty::Big => {}
                    other => found.push((format!("*{name}"), other.clone())),
                },
                Ty::Struct(i) => self.fields(&name, *i, &mut found),
                Ty::Slice(of) => found.push((format!("{name}[0]"), (**of).clone())),
                Ty::Array(of) => found.push((format!("{name}[1]"), (**of).clone())),
                Ty::Map(k, v) => {
                    let key = match **k {
                        Ty::Str => "\"k\"",
                        _ => "4",
                    };
                    found.push((format!("{name}[{key}]"), (**v).clone()));
                }
                _ => {}
            }
            found.push((name, ty));
        }
        found
    }

    fn fields(&self, name: &str, of: usize, found: &mut Vec<(String, Ty)>) {
        for (field, ty) in &self.structs[of] {
            found.push((format!("{name}.{field}"), ty.clone()));
        }
    }

    pub fn callable(&self, results: &[Ty]) -> Vec<Signature> {
        self.functions.iter().filter(|f| f.results == results && f.generic.is_none()).cloned().collect()
    }

    pub fn type_argument(&mut self, constraint: Option<&'static str>) -> Ty {
        match constraint {
            None => Ty::Int,
            Some("any") if self.constraint.is_some() && self.chance(2) => Ty::Param,
            Some("any") => {
                let picks = [
                    Ty::Int,
                    Ty::Str,
                    Ty::Int.ptr(),
                    Ty::Struct(0),
                    Ty::Struct(1).ptr(),
                    Ty::Any,
                    Ty::Face(0),
                    Ty::Slice(Box::new(Ty::Int)),
                ];
                self.dice.one(&picks).clone()
            }
            Some("I0") => [Ty::Struct(0), Ty::Struct(0).ptr(), Ty::Struct(1).ptr(), Ty::Face(0)]
                [self.dice.below(4)]
            .clone(),
            Some("comparable") => {
                [Ty::Int, Ty::Str, Ty::Struct(0).ptr(), Ty::Float][self.dice.below(4)].clone()
            }
            Some(_) => [Ty::Int, Ty::Str][self.dice.below(2)].clone(),
        }
    }

    pub fn call(&mut self, among: &[Signature], depth: usize) -> String {
        let callee = self.dice.one(among).clone();
        let arg = self.type_argument(callee.generic);
        self.call_of(&callee, &arg, depth)
    }

    pub fn call_of(&mut self, callee: &Signature, arg: &Ty, depth: usize) -> String {
        let mut args = Vec::new();
        for (i, ty) in callee.params.iter().enumerate() {
            let ty = ty.with(arg);
            match &ty {
                Ty::Slice(of) if callee.variadic && i + 1 == callee.params.len() => {
                    if self.chance(4) {
                        args.push(format!("{}...", self.expr(&ty, depth)));
                    } else {
                        for _ in 0..self.dice.below(3) {
                            let value = self.assignable(of, depth);
                            args.push(value);
                        }
                    }
                }
                _ if callee.generic.is_some() => args.push(self.expr(&ty, depth)),
                _ => args.push(self.assignable(&ty, depth)),
            }
        }
        let args = args.join(", ");
        match &callee.receiver {
            Some(receiver) => {
                let receiver = receiver.with(arg);
                let value = self.operand(&receiver, depth);
                if self.chance(8) {
                    let ty = receiver.conversion();
                    let comma = if args.is_empty() { "" } else { ", " };
                    return format!("{ty}.{}({value}{comma}{args})", callee.name);
                }
                format!("{value}.{}({args})", callee.name)
            }
            None if callee.generic.is_some() => format!("{}[{}]({args})", callee.name, arg.text()),
            None => format!("{}({args})", callee.name),
        }
    }

    /// A value that may precede a dot or bracket.
    pub fn operand(&mut self, ty: &Ty, depth: usize) -> String {
        let text = self.expr(ty, depth);
        if text.chars().all(|c| c.is_ascii_alphanumeric() || c == '.' || c == '_')
            && !text.starts_with(|c: char| c.is_ascii_digit())
        {
            text
        } else {
            format!("({text})")
        }
    }

    /// A value assignable to a variable of the type.
    pub fn assignable(&mut self, ty: &Ty, depth: usize) -> String {
        match ty {
            Ty::Any if self.chance(2) => {
                let other = self.ty(2);
                self.expr(&other, depth)
            }
            Ty::Face(0) if self.chance(2) => {
                let which = Ty::Struct(self.dice.below(self.structs.len()));
                let which = if self.chance(2) { which.ptr() } else { which };
                self.expr(&which, depth)
            }
            Ty::Face(1) if self.chance(2) => {
                let which = Ty::Struct(self.dice.below(self.structs.len())).ptr();
                self.expr(&which, depth)
            }
            Ty::Ptr(_) | Ty::Slice(_) | Ty::Map(..) | Ty::Func(..) | Ty::Err | Ty::Face(_) | Ty::Any
                if self.chance(12) =>
            {
                "nil".into()
            }
            _ => self.expr(ty, depth),
        }
    }

    /// A value of exactly the type.
    pub fn expr(&mut self, ty: &Ty, depth: usize) -> String {
        let known: Vec<String> = self
            .vars
            .iter()
            .chain(&self.globals)
            .filter(|(_, t)| t == ty)
            .map(|(name, _)| name.clone())
            .collect();
        if !known.is_empty() && (depth == 0 || self.dice.below(2) == 0) {
            return self.dice.one(&known).clone();
        }
        if depth > 0 && self.chance(4) {
            let behind: Vec<String> =
                self.places().into_iter().filter(|(_, t)| t == ty).map(|(name, _)| name).collect();
            if !behind.is_empty() {
                return format!("({})", self.dice.one(&behind));
            }
        }
        if depth > 0
            && self.dice.below(2) == 0
            && let Some(text) = self.roundabout(ty, depth - 1)
        {
            return text;
        }
        self.plain(ty, depth.saturating_sub(1))
    }

    /// A value computed indirectly: by a call, from an element, through a pointer.
    fn roundabout(&mut self, ty: &Ty, depth: usize) -> Option<String> {
        let text = ty.text();
        Some(match self.dice.below(13) {
            0..=2 => {
                let callees: Vec<Signature> = self.callable(std::slice::from_ref(ty));
                if callees.is_empty() {
                    return None;
                }
                self.call(&callees, depth)
            }
            3 => format!("*{}", self.operand(&ty.clone().ptr(), depth)),
            4 => {
                let of = self.operand(&Ty::Slice(Box::new(ty.clone())), depth);
                let at = self.index(depth);
                format!("{of}[{at}]")
            }
            5 => {
                let of = self.operand(&Ty::Map(Box::new(Ty::Str), Box::new(ty.clone())), depth);
                format!("{of}[{}]", self.expr(&Ty::Str, depth))
            }
            6 => {
                let value = self.expr(ty, depth);
                format!("func() {text} {{ return {value} }}()")
            }
            7 => {
                let of = self.operand(&Ty::Func(vec![Ty::Int], vec![ty.clone()]), depth);
                format!("{of}({})", self.expr(&Ty::Int, depth))
            }
            8 if !matches!(ty, Ty::Any) => format!("{}.({text})", self.operand(&Ty::Any, depth)),
            9 => format!("id({})", self.expr(ty, depth)),
            10 => format!("*ref({})", self.expr(ty, depth)),
            11 if !matches!(ty, Ty::Big) => {
                format!("<-{}", self.operand(&Ty::Chan(Box::new(ty.clone())), depth))
            }
            12 if *ty == Ty::Param || !ty.mentions_param() => {
                format!("{}.v", self.operand(&Ty::Generic(Box::new(ty.clone())), depth))
            }
            _ => return None,
        })
    }

    fn index(&mut self, depth: usize) -> String {
        match self.dice.below(3) {
            0 => format!("{}", self.dice.below(3)),
            _ => {
                let text = self.expr(&Ty::Int, depth);
                if text.starts_with('-') { "1".into() } else { text }
            }
        }
    }

    pub fn literal_function(&mut self, ty: &Ty, depth: usize) -> String {
        let Ty::Func(params, results) = ty else { return "nil".into() };
        let before = self.vars.len();
        let mut named = Vec::new();
        for param in params {
            let name = self.fresh("a");
            named.push(format!("{name} {}", param.text()));
            self.vars.push((name, param.clone()));
        }
        let mut body = Vec::new();
        for _ in 0..self.dice.below(3) {
            let places = self.places();
            if places.is_empty() {
                break;
            }
            let (place, of) = self.dice.one(&places).clone();
            body.push(match self.dice.below(4) {
                0 => format!("sink = {place}"),
                1 => format!("_ = {place}"),
                _ => format!("{place} = {}", self.assignable(&of, depth)),
            });
        }
        if !results.is_empty() {
            let values: Vec<String> = results.iter().map(|r| self.assignable(r, depth)).collect();
            body.push(format!("return {}", values.join(", ")));
        }
        self.vars.truncate(before);
        format!("func({}){} {{ {} }}", named.join(", "), super::result_text(results), body.join("; "))
    }

    fn plain(&mut self, ty: &Ty, depth: usize) -> String {
        let text = ty.text();
        let deep = depth > 0;
        match ty {
            Ty::Int => match self.dice.below(if deep { 14 } else { 3 }) {
                0..=2 => format!("{}", self.dice.below(9)),
                3 => format!("len({})", self.any_sized(depth)),
                4 => format!("{} + {}", self.operand(ty, depth), self.operand(ty, depth)),
                5 => format!("{} * {}", self.operand(ty, depth), self.operand(ty, depth)),
                6 => format!("{} / 3", self.operand(ty, depth)),
                7 => format!("min({}, {})", self.expr(ty, depth), self.expr(ty, depth)),
                8 => format!("int({})", self.expr(&Ty::Uint8, depth)),
                9 => format!("max({}, 4)", self.expr(ty, depth)),
                10 => format!("{} % 5", self.operand(ty, depth)),
                11 => format!("cap({})", self.expr(&Ty::Slice(Box::new(Ty::Int)), depth)),
                12 => format!("{} & 7", self.operand(ty, depth)),
                _ => format!("-{}", self.operand(ty, depth)),
            },
            Ty::Uint8 => match self.dice.below(if deep { 3 } else { 1 }) {
                1 => format!("{}[0]", self.operand(&Ty::Slice(Box::new(Ty::Uint8)), depth)),
                _ => format!("byte({})", self.dice.below(200)),
            },
            Ty::Int32 => "'r'".into(),
            Ty::Float => match self.dice.below(if deep { 3 } else { 1 }) {
                1 => format!("{} * 2.5", self.operand(ty, depth)),
                2 => format!("float64({})", self.expr(&Ty::Int, depth)),
                _ => "1.5".into(),
            },
            Ty::Str => match self.dice.below(if deep { 8 } else { 2 }) {
                0 | 1 => format!("\"s{}\"", self.dice.below(99)),
                2 | 3 => format!("{} + {}", self.operand(ty, depth), self.operand(ty, depth)),
                4 => format!("string({})", self.expr(&Ty::Slice(Box::new(Ty::Uint8)), depth)),
                5 => format!("string({})", self.expr(&Ty::Int32, depth)),
                6 => {
                    self.strings = true;
                    format!("join({}, {})", self.expr(ty, depth), self.expr(ty, depth))
                }
                _ => {
                    self.fmt = true;
                    let other = self.ty(1);
                    format!("fmt.Sprint({})", self.expr(&other, depth))
                }
            },
            Ty::Bool => match self.dice.below(if deep { 7 } else { 1 }) {
                0 => ["true", "false"][self.dice.below(2)].into(),
                1 => format!("{} < {}", self.operand(&Ty::Int, depth), self.operand(&Ty::Int, depth)),
                2 => format!("{} == {}", self.operand(&Ty::Str, depth), self.operand(&Ty::Str, depth)),
                3 => format!("{} != nil", self.operand(&Ty::Any, depth)),
                4 => format!("{} && {}", self.operand(ty, depth), self.operand(ty, depth)),
                5 => format!("!{}", self.operand(ty, depth)),
                _ => {
                    let other = self.ty(2);
                    if other.comparable() {
                        format!("{} == {}", self.operand(&other, depth), self.operand(&other, depth))
                    } else {
                        format!("{} > 2", self.operand(&Ty::Int, depth))
                    }
                }
            },
            Ty::Any => {
                let other = self.ty(if deep { 2 } else { 0 });
                format!("any({})", self.expr(&other, depth))
            }
            Ty::Err => match self.dice.below(3) {
                0 => "error(nil)".into(),
                _ => format!("error(&E0{{{}}})", self.expr(&Ty::Int, depth)),
            },
            Ty::Unsafe => {
                self.unsafe_ = true;
                let other = self.ty(1).ptr();
                format!("unsafe.Pointer({})", self.expr(&other, depth))
            }
            Ty::Face(i) => {
                let which = Ty::Struct(self.dice.below(self.structs.len()));
                let which = if *i == 1 || self.chance(2) { which.ptr() } else { which };
                format!("{text}({})", self.expr(&which, depth))
            }
            Ty::Struct(i) => self.struct_literal(*i, depth),
            Ty::Empty => "struct{}{}".into(),
            Ty::Big => "[200000]byte{}".into(),
            Ty::Ptr(to) => self.pointer(to, depth),
            Ty::Slice(of) => match self.dice.below(if deep { 9 } else { 2 }) {
                0 => format!("({text})(nil)"),
                1 => format!("{text}{{}}"),
                2 | 3 => {
                    let values: Vec<String> =
                        (0..self.dice.below(4)).map(|_| self.assignable(of, depth)).collect();
                    format!("{text}{{{}}}", values.join(", "))
                }
                4 => format!("make({text}, {})", self.dice.below(20)),
                5 => {
                    let size = self.index(depth);
                    format!("make({text}, {size})")
                }
                6 => format!("append({}, {})", self.expr(ty, depth), self.assignable(of, depth)),
                7 if **of == Ty::Uint8 => format!("[]byte({})", self.expr(&Ty::Str, depth)),
                7 => {
                    let at = self.index(depth);
                    let from = self.operand(ty, depth);
                    if at.chars().all(|c| c.is_ascii_digit()) {
                        format!("{from}[:2]")
                    } else {
                        format!("{from}[{at}:]")
                    }
                }
                _ => {
                    let from = self.ty(1);
                    let f = self.expr(&Ty::Func(vec![from.clone()], vec![(**of).clone()]), depth);
                    format!("each({}, {f})", self.expr(&Ty::Slice(Box::new(from)), depth))
                }
            },
            Ty::Array(of) => {
                let values: Vec<String> = (0..if deep { self.dice.below(4) } else { 0 })
                    .map(|_| self.assignable(of, depth))
                    .collect();
                format!("{text}{{{}}}", values.join(", "))
            }
            Ty::Map(k, v) => {
                if !deep || self.chance(3) {
                    let hint = if self.chance(3) { ", 20" } else { "" };
                    return format!("make({text}{hint})");
                }
                let keys = if **k == Ty::Str { ["\"a\"", "\"b\"", "\"c\""] } else { ["1", "2", "3"] };
                let values: Vec<String> = (0..self.dice.below(3))
                    .map(|i| format!("{}: {}", keys[i], self.assignable(v, depth)))
                    .collect();
                format!("{text}{{{}}}", values.join(", "))
            }
            Ty::Chan(_) => format!("make({text}{})", ["", ", 1", ", 4"][self.dice.below(3)]),
            Ty::Func(params, results) => {
                if self.chance(3) {
                    let same: Vec<Signature> = self
                        .functions
                        .iter()
                        .filter(|f| {
                            f.params == *params && f.results == *results && !f.variadic && f.generic.is_none()
                        })
                        .cloned()
                        .collect();
                    if !same.is_empty() {
                        let pick = self.dice.one(&same).clone();
                        return match pick.receiver {
                            None => pick.name,
                            Some(receiver) => format!("{}.{}", self.operand(&receiver, depth), pick.name),
                        };
                    }
                }
                self.literal_function(ty, depth)
            }
            Ty::Generic(of) => match self.dice.below(if deep { 4 } else { 1 }) {
                1 => format!("{text}{{v: {}}}", self.assignable(of, depth)),
                2 => format!(
                    "{text}{{p: {}, xs: {}}}",
                    self.assignable(&(**of).clone().ptr(), depth),
                    self.assignable(&Ty::Slice(of.clone()), depth)
                ),
                3 => format!("{text}{{next: {}}}", self.assignable(&ty.clone().ptr(), depth)),
                _ => format!("{text}{{}}"),
            },
            Ty::Param => "*new(T)".into(),
        }
    }

    fn any_sized(&mut self, depth: usize) -> String {
        let of = Box::new(self.ty(1));
        let ty = match self.dice.below(3) {
            0 => Ty::Str,
            1 => Ty::Slice(of),
            _ => Ty::Map(Box::new(Ty::Str), of),
        };
        self.expr(&ty, depth)
    }

    fn struct_literal(&mut self, which: usize, depth: usize) -> String {
        let fields = self.structs.get(which).cloned().unwrap_or_default();
        if depth == 0 || self.chance(4) {
            return format!("S{which}{{}}");
        }
        if self.chance(3) {
            let values: Vec<String> = fields.iter().map(|(_, ty)| self.assignable(ty, depth)).collect();
            return format!("S{which}{{{}}}", values.join(", "));
        }
        let (name, ty) = self.dice.one(&fields).clone();
        format!("S{which}{{{name}: {}}}", self.assignable(&ty, depth))
    }

    fn pointer(&mut self, to: &Ty, depth: usize) -> String {
        let text = to.text();
        let places: Vec<String> = self
            .places()
            .into_iter()
            .filter(|(name, ty)| {
                ty == to && !name.starts_with('*') && !name.contains("[\"") && !name.contains("[4]")
            })
            .map(|(name, _)| name)
            .collect();
        if !places.is_empty() && self.chance(2) {
            return format!("&{}", self.dice.one(&places));
        }
        match to {
            Ty::Struct(i) if self.chance(2) => format!("&{}", self.struct_literal(*i, depth)),
            Ty::Slice(_) | Ty::Array(_) | Ty::Generic(_) | Ty::Map(..) if self.chance(2) => {
                let value = self.plain_literal(to, depth);
                format!("&{value}")
            }
            _ => match self.dice.below(5) {
                0 if self.release >= 26 && depth > 0 => format!("new({})", self.expr(to, depth)),
                1 if depth > 0 => format!("ref({})", self.expr(to, depth)),
                2 if depth > 0 && !matches!(to, Ty::Big) => {
                    let of = self.expr(&Ty::Slice(Box::new(to.clone())), depth);
                    format!("&({of})[0]")
                }
                3 => format!("(*{text})(nil)"),
                _ => format!("new({text})"),
            },
        }
    }

    fn plain_literal(&mut self, ty: &Ty, depth: usize) -> String {
        let text = ty.text();
        match ty {
            Ty::Slice(of) | Ty::Array(of) => {
                let values: Vec<String> = (0..if depth > 0 { self.dice.below(3) } else { 0 })
                    .map(|_| self.assignable(of, depth))
                    .collect();
                format!("{text}{{{}}}", values.join(", "))
            }
            _ => format!("{text}{{}}"),
        }
    }
}
