//! Statements of type-directed programs.

use super::{Maker, Signature, Ty};

impl Maker {
    pub fn final_return(&mut self, indent: usize) {
        let text = self.return_text();
        if !self.results.is_empty() || self.chance(6) {
            self.line(indent, &text);
        }
    }

    pub fn return_text(&mut self) -> String {
        let results = self.results.clone();
        if results.is_empty() || (self.named_results && self.chance(2)) {
            return "return".into();
        }
        if results.len() > 1 {
            let same: Vec<Signature> = self.callable(&results);
            if !same.is_empty() && self.chance(2) {
                let call = self.call(&same, 2);
                return format!("return {call}");
            }
        }
        let values: Vec<String> = results.iter().map(|ty| self.assignable(ty, 2)).collect();
        format!("return {}", values.join(", "))
    }

    pub fn line(&mut self, indent: usize, text: &str) {
        for line in text.lines() {
            self.out.push_str(&"\t".repeat(indent));
            self.out.push_str(line);
            self.out.push('\n');
        }
    }

    pub fn block(&mut self, indent: usize, depth: usize) {
        let before = self.vars.len();
        for _ in 0..=self.dice.below(2) {
            let depth = if self.lines == 0 { 0 } else { depth };
            self.statement(indent + 1, depth);
        }
        self.vars.truncate(before);
    }

    /// Writes a use of a variable, so that it is not reported as unused.
    pub fn used(&mut self, indent: usize, name: &str, ty: &Ty) {
        let text = match self.dice.below(9) {
            0 => format!("sink = {name}"),
            1 if !matches!(ty, Ty::Big) => {
                self.fmt = true;
                format!("fmt.Println({name})")
            }
            2 => format!("_ = &{name}"),
            3 => format!("keep({name})"),
            _ => format!("_ = {name}"),
        };
        self.line(indent, &text);
    }

    pub fn declare(&mut self, indent: usize) {
        let two: Vec<Signature> = self.functions.iter().filter(|f| f.results.len() == 2).cloned().collect();
        if !two.is_empty() && self.chance(6) {
            let callee = self.dice.one(&two).clone();
            let arg = self.type_argument(callee.generic);
            let call = self.call_of(&callee, &arg, 2);
            let (a, b) = (self.fresh("v"), self.fresh("v"));
            self.line(indent, &format!("{a}, {b} := {call}"));
            for (name, ty) in [(a, callee.results[0].with(&arg)), (b, callee.results[1].with(&arg))] {
                self.used(indent, &name, &ty);
                self.vars.push((name, ty));
            }
            return;
        }
        let ty = self.ty(3);
        let name = self.fresh("v");
        match self.dice.below(6) {
            0 => self.line(indent, &format!("var {name} {}", ty.text())),
            1 => {
                let value = self.assignable(&ty, 2);
                self.line(indent, &format!("var {name} {} = {value}", ty.text()));
            }
            2 => {
                let value = self.assignable(&ty, 2);
                self.line(indent, &format!("var {name} {}\n{name} = {value}", ty.text()));
            }
            _ => {
                let value = self.expr(&ty, 2);
                self.line(indent, &format!("{name} := {value}"));
            }
        }
        self.used(indent, &name, &ty);
        self.vars.push((name, ty));
    }

    pub fn statement(&mut self, indent: usize, depth: usize) {
        self.lines = self.lines.saturating_sub(1);
        let choice = if depth == 0 { self.dice.below(9) } else { self.dice.below(22) };
        match choice {
            0..=2 => self.declare(indent),
            3 | 4 => self.assign(indent),
            5 => {
                let all: Vec<Signature> = self.functions.clone();
                let call = self.call(&all, 2);
                let word = match self.dice.below(6) {
                    0 => "go ",
                    1 | 2 => "defer ",
                    _ => "",
                };
                self.line(indent, &format!("{word}{call}"));
            }
            6 => {
                let value = self.ty(2);
                let value = self.expr(&value, 2);
                let text = match self.dice.below(5) {
                    0 => format!("keep({value})"),
                    1 => {
                        self.fmt = true;
                        format!("fmt.Println({value})")
                    }
                    2 => format!("_ = {value}"),
                    _ => format!("sink = {value}"),
                };
                self.line(indent, &text);
            }
            7 => {
                let slices: Vec<(String, Ty)> =
                    self.vars.iter().filter(|(_, ty)| matches!(ty, Ty::Slice(_))).cloned().collect();
                if slices.is_empty() {
                    return self.declare(indent);
                }
                let (name, ty) = self.dice.one(&slices).clone();
                let Ty::Slice(of) = &ty else { return };
                let text = match self.dice.below(6) {
                    0 => format!("{name} = append({name}, {}...)", self.expr(&ty, 2)),
                    1 => format!("copy({name}, {})", self.expr(&ty, 2)),
                    2 => format!("clear({name})"),
                    3 => format!("{name} = {name}[1:]"),
                    _ => format!("{name} = append({name}, {})", self.assignable(of, 2)),
                };
                self.line(indent, &text);
            }
            8 => {
                let word = if self.chance(3) { "go " } else { "defer " };
                self.line(indent, &format!("{word}func() {{"));
                let (results, named) = (std::mem::take(&mut self.results), self.named_results);
                let (labels, loops) = (std::mem::take(&mut self.labels), std::mem::take(&mut self.loops));
                if self.chance(3) {
                    let name = self.fresh("e");
                    self.line(indent + 1, &format!("{name} := recover()\n_ = {name}"));
                    self.vars.push((name, Ty::Any));
                }
                self.named_results = false;
                let before = self.vars.len();
                self.block(indent, depth.saturating_sub(2));
                self.vars.truncate(before.min(self.vars.len()));
                self.vars.retain(|(name, _)| !name.starts_with('e'));
                (self.results, self.named_results) = (results, named);
                (self.labels, self.loops) = (labels, loops);
                self.line(indent, "}()");
            }
            9..=11 => {
                let cond = self.expr(&Ty::Bool, 2);
                self.line(indent, &format!("if {cond} {{"));
                self.block(indent, depth - 1);
                if self.chance(3) {
                    let text = self.return_text();
                    self.line(indent + 1, &text);
                }
                if self.chance(2) {
                    self.line(indent, "} else {");
                    self.block(indent, depth - 1);
                }
                self.line(indent, "}");
            }
            12..=15 => self.for_loop(indent, depth),
            16 | 17 => self.switch(indent, depth),
            18 => self.select(indent, depth),
            19 => {
                let label = self.fresh("L");
                self.line(indent, &format!("{label}:"));
                self.labels.push(label.clone());
                self.loops += 1;
                self.line(indent, "for {");
                self.block(indent, depth - 1);
                self.loops -= 1;
                self.labels.pop();
                let cond = self.expr(&Ty::Bool, 1);
                let word = if self.chance(2) { "break" } else { "continue" };
                self.line(indent + 1, &format!("if {cond} {{\n\t{word} {label}\n}}\nbreak {label}"));
                self.line(indent, "}");
            }
            20 => {
                let ty = self.ty(2);
                let name = self.fresh("f");
                let Ty::Func(params, results) = (match ty {
                    Ty::Func(..) => ty,
                    other => Ty::Func(vec![other], vec![Ty::Int]),
                }) else {
                    return;
                };
                let ty = Ty::Func(params, results);
                let value = self.literal_function(&ty, 2);
                self.line(indent, &format!("{name} := {value}"));
                self.vars.push((name.clone(), ty.clone()));
                let Ty::Func(params, _) = &ty else { return };
                for _ in 0..=self.dice.below(2) {
                    let args: Vec<String> = params.iter().map(|p| self.assignable(p, 1)).collect();
                    let call = format!("{name}({})", args.join(", "));
                    self.line(indent, &call);
                }
            }
            _ => {
                if self.chance(2) {
                    let value = self.assignable(&Ty::Any, 2);
                    let cond = self.expr(&Ty::Bool, 2);
                    self.line(indent, &format!("if {cond} {{\n\tpanic({value})\n}}"));
                } else {
                    let again = self.fresh("again");
                    let n = self.fresh("n");
                    self.line(indent, &format!("{n} := 0\n{again}:"));
                    self.vars.push((n.clone(), Ty::Int));
                    self.line(indent, "{");
                    self.block(indent, depth - 1);
                    self.line(indent, "}");
                    self.line(indent, &format!("if {n}++; {n} < 3 {{\n\tgoto {again}\n}}"));
                }
            }
        }
    }

    pub fn assign(&mut self, indent: usize) {
        let places: Vec<(String, Ty)> = self.places().into_iter().collect();
        if places.is_empty() {
            return self.declare(indent);
        }
        let (place, ty) = self.dice.one(&places).clone();
        let text = match (&ty, self.dice.below(4)) {
            (Ty::Int | Ty::Uint8 | Ty::Float, 0) => format!("{place}++"),
            (Ty::Int, 1) => format!("{place} += {}", self.expr(&ty, 2)),
            (Ty::Str, 0 | 1) => format!("{place} += {}", self.expr(&ty, 2)),
            (_, 2) => {
                let (other, other_ty) = self.dice.one(&places).clone();
                if other == place {
                    format!("{place} = {}", self.assignable(&ty, 2))
                } else {
                    format!(
                        "{place}, {other} = {}, {}",
                        self.assignable(&ty, 2),
                        self.assignable(&other_ty, 2)
                    )
                }
            }
            _ => format!("{place} = {}", self.assignable(&ty, 2)),
        };
        self.line(indent, &text);
    }

    pub fn for_loop(&mut self, indent: usize, depth: usize) {
        let (k, v) = (self.fresh("k"), self.fresh("v"));
        let element = self.ty(1);
        let boxed = || Box::new(element.clone());
        let (over, key, value): (String, Ty, Option<Ty>) = match self.dice.below(10) {
            0 => (self.expr(&Ty::Int, 2), Ty::Int, None),
            1 | 2 => (self.expr(&Ty::Slice(boxed()), 2), Ty::Int, Some(element.clone())),
            3 => (self.expr(&Ty::Array(boxed()), 2), Ty::Int, Some(element.clone())),
            4 => (self.expr(&Ty::Array(boxed()).ptr(), 2), Ty::Int, Some(element.clone())),
            5 => (self.expr(&Ty::Str, 2), Ty::Int, Some(Ty::Int32)),
            6 => (self.expr(&Ty::Map(Box::new(Ty::Str), boxed()), 2), Ty::Str, Some(element.clone())),
            7 if !matches!(element, Ty::Big) => (self.expr(&Ty::Chan(boxed()), 2), element.clone(), None),
            8 => {
                self.seq = true;
                (format!("seq({})", self.expr(&element, 2)), element.clone(), None)
            }
            _ => {
                let limit = self.expr(&Ty::Int, 1);
                self.line(indent, &format!("for {k} := 0; {k} < {limit}; {k}++ {{"));
                let before = self.vars.len();
                self.vars.push((k, Ty::Int));
                self.loops += 1;
                self.block(indent, depth - 1);
                self.loops -= 1;
                self.vars.truncate(before);
                self.line(indent, "}");
                return;
            }
        };
        let before = self.vars.len();
        let over = if over.contains('{') { format!("({over})") } else { over };
        match value {
            Some(value) => match self.dice.below(4) {
                0 => {
                    self.line(indent, &format!("for _, {v} := range {over} {{\n\t_ = {v}"));
                    self.vars.push((v, value));
                }
                1 => {
                    self.line(indent, &format!("for {k} := range {over} {{\n\t_ = {k}"));
                    self.vars.push((k, key));
                }
                2 => {
                    let places: Vec<(String, Ty)> =
                        self.vars.iter().filter(|(_, ty)| *ty == value).cloned().collect();
                    if places.is_empty() {
                        self.line(indent, &format!("for range {over} {{"));
                    } else {
                        let place = self.dice.one(&places).0.clone();
                        self.line(indent, &format!("for _, {place} = range {over} {{"));
                    }
                }
                _ => {
                    self.line(indent, &format!("for {k}, {v} := range {over} {{\n\t_, _ = {k}, {v}"));
                    self.vars.push((k, key));
                    self.vars.push((v, value));
                }
            },
            None => {
                self.line(indent, &format!("for {k} := range {over} {{\n\t_ = {k}"));
                self.vars.push((k, key));
            }
        }
        self.loops += 1;
        self.block(indent, depth - 1);
        if self.chance(4) {
            let cond = self.expr(&Ty::Bool, 1);
            let word = match self.dice.below(3) {
                0 => self.return_text(),
                1 => "continue".into(),
                _ => match self.labels.last() {
                    Some(label) => format!("break {label}"),
                    None => "break".into(),
                },
            };
            self.line(indent + 1, &format!("if {cond} {{\n\t{word}\n}}"));
        }
        self.loops -= 1;
        self.vars.truncate(before);
        self.line(indent, "}");
    }

    pub fn switch(&mut self, indent: usize, depth: usize) {
        if self.chance(2) {
            let tag = self.expr(&Ty::Int, 2);
            let tag = if tag.contains('{') { format!("({tag})") } else { tag };
            let name = self.fresh("x");
            self.line(indent, &format!("switch {name} := {tag}; {name} {{\ncase 1, 2:"));
            self.block(indent, depth - 1);
            if self.chance(2) {
                self.line(indent + 1, "fallthrough");
            }
            let value = self.expr(&Ty::Int, 1);
            let value = if value.chars().all(|c| c.is_ascii_digit()) { "7".into() } else { value };
            self.line(indent, &format!("case {value}:"));
            self.block(indent, depth - 1);
            self.line(indent, "default:");
            self.block(indent, depth - 1);
            self.line(indent, "}");
            return;
        }
        let of = if self.chance(2) { Ty::Any } else { Ty::Face(self.dice.below(2)) };
        let tag = self.operand(&of, 2);
        let name = self.fresh("x");
        let bound = self.chance(2);
        let head = if bound {
            format!("switch {name} := {tag}.(type) {{")
        } else {
            format!("switch {tag}.(type) {{")
        };
        let mut cases: Vec<Ty> = vec![Ty::Struct(0).ptr(), Ty::Struct(1).ptr(), Ty::Face(1)];
        if of == Ty::Any {
            cases.extend([Ty::Int, Ty::Str, Ty::Err]);
            let more = self.ty(2);
            if !cases.contains(&more) && more != Ty::Any && !more.mentions_param() {
                cases.push(more);
            }
        }
        self.line(indent, &head);
        for _ in 0..1 + self.dice.below(3) {
            if cases.is_empty() {
                break;
            }
            let case = cases.remove(self.dice.below(cases.len()));
            let before = self.vars.len();
            self.line(indent, &format!("case {}:", case.text()));
            if bound {
                self.line(indent + 1, &format!("_ = {name}"));
                self.vars.push((name.clone(), case));
            }
            self.block(indent, depth - 1);
            self.vars.truncate(before);
        }
        self.line(indent, "default:");
        if bound {
            self.line(indent + 1, &format!("sink = {name}"));
        }
        self.line(indent, "}");
    }

    pub fn select(&mut self, indent: usize, depth: usize) {
        let of = match self.ty(1) {
            Ty::Big => Ty::Int,
            other => other,
        };
        let chan = Ty::Chan(Box::new(of.clone()));
        let (a, b) = (self.expr(&chan, 1), self.expr(&chan, 1));
        let name = self.fresh("w");
        self.line(indent, &format!("select {{\ncase {name} := <-{a}:\n\t_ = {name}"));
        let before = self.vars.len();
        self.vars.push((name, of.clone()));
        self.block(indent, depth - 1);
        self.vars.truncate(before);
        let value = self.assignable(&of, 2);
        self.line(indent, &format!("case {b} <- {value}:"));
        self.block(indent, depth - 1);
        if self.chance(2) {
            self.line(indent, "default:");
        }
        self.line(indent, "}");
    }
}
